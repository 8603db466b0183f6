import parse from 'robots-parser';
import type { Answer, Fault } from './ask.ts';
import type { Client } from './client.ts';
import type { Polite } from './polite.ts';

/** Name by which a host can speak to this command in its robots.txt. */
export const PRODUCT = 'claimline-links';

/** What of a robots.txt is read (RFC 9309 asks for 500 kB), and the longest line that is meant seriously. */
const MOST = 512_000;
const LONGEST_LINE = 2_000;
/** Longest pause between two requests that a host may ask for. */
const LONGEST_PAUSE = 30_000;
const HOPS = 5;

/** Whether an address may be asked for; a fault where its host does not answer at all. */
export type Permission = boolean | Fault;

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

const sane = (body: Uint8Array): string =>
  new TextDecoder()
    .decode(body)
    .split(/\r\n?|\n/)
    .filter((line) => line.length <= LONGEST_LINE)
    .join('\n');

/** Asks each host once what it does not want asked. */
export class Robots {
  private readonly client: Client;
  private readonly polite: Polite;
  private readonly known = new Map<string, Promise<Rules | Permission>>();

  constructor(client: Client, polite: Polite) {
    this.client = client;
    this.polite = polite;
  }

  async allows(url: URL): Promise<Permission> {
    let rules = this.known.get(url.origin);
    if (!rules) this.known.set(url.origin, (rules = this.rulesOf(url)));
    const found = await rules;
    return typeof found === 'object' ? (found.isAllowed(url.href, PRODUCT) ?? true) : found;
  }

  private async rulesOf(url: URL): Promise<Rules | Permission> {
    const answer = await this.follow(new URL('/robots.txt', url));
    if (typeof answer === 'string') return answer;
    // As RFC 9309 has it: where there is none, all is allowed; where the host cannot say, nothing is.
    if (answer.status >= 500) return false;
    if (answer.status < 200 || answer.status >= 300) return true;
    const rules: Rules = parse(new URL('/robots.txt', url).href, sane(answer.body));
    const delay = rules.getCrawlDelay(PRODUCT);
    if (delay !== undefined && delay > 0) this.polite.slow(url.host, Math.min(delay * 1000, LONGEST_PAUSE));
    return rules;
  }

  private async follow(start: URL): Promise<Answer | Fault> {
    let at = start;
    for (let hop = 0; ; hop += 1) {
      const answer = await this.client.ask(at, 'GET', MOST);
      if (typeof answer === 'string') return answer;
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status >= 400 || !location || hop === HOPS) return answer;
      if (!URL.canParse(location, at)) return answer;
      at = new URL(location, at);
    }
  }
}
