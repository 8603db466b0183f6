import { ask, type Answer, type AskOptions, type Fault } from './ask.ts';
import type { Polite, Wait } from './polite.ts';

export interface ClientOptions extends Omit<AskOptions, 'most' | 'cookie'> {
  polite: Polite;
  wait: Wait;
  /** For dates of `Retry-After`. */
  now: () => number;
}

/** Answers and faults that may be others a moment later. After HEAD, GET is the other try, but with who is busy. */
const AGAIN = {
  HEAD: new Set<number | Fault>([429, 503]),
  GET: new Set<number | Fault>([429, 500, 502, 503, 504, 'no-answer']),
};
/** Tries of one request, and the wait before the second; each further one is twice as long. */
const TRIES = 3;
const FIRST_WAIT = 2_000;
/** Longest wait that a host may ask for; who asks for more is left until the next look. */
const LONGEST_WAIT = 60_000;

/** What `Retry-After` asks for in milliseconds (RFC 9110: seconds, or a date); null where it asks for nothing. */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  // Day and month are named in each of the three forms of a date of HTTP; `Date.parse` alone takes "-5" for one.
  const date = /[a-z]{3}.*:/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Asks politely: in turn, again after a while, and as long after as the host wishes. */
export class Client {
  private readonly options: ClientOptions;
  /** Hosts whose name or certificate is at fault: every further address there would have the same. */
  private readonly down = new Map<string, Fault>();

  constructor(options: ClientOptions) {
    this.options = options;
  }

  /**
   * Asks for an address, up to three times where that may help.
   *
   * @param most bytes of the body that are wanted
   */
  async ask(url: URL, method: 'HEAD' | 'GET', most: number, cookie = ''): Promise<Answer | Fault> {
    const { polite, wait, now } = this.options;
    for (let tries = 1; ; tries += 1) {
      const known = this.down.get(url.origin);
      if (known) return known;
      const answer = await polite.run(url.host, () => ask(url, method, { ...this.options, most, cookie }));
      if (answer === 'no-host' || answer === 'bad-certificate') this.down.set(url.origin, answer);
      const outcome = typeof answer === 'string' ? answer : answer.status;
      if (!AGAIN[method].has(outcome) || tries === TRIES) return answer;
      const wished = typeof answer === 'string' ? null : retryAfter(answer.headers['retry-after'], now());
      if (wished !== null && wished > LONGEST_WAIT) return answer;
      await wait(Math.max(wished ?? 0, FIRST_WAIT * 2 ** (tries - 1)));
    }
  }
}
