import { addressFault, storedAddress } from '../../model/address.ts';
import type { State } from '../../model/health.ts';
import { sha256 } from '../files.ts';
import type { Answer, Fault } from './ask.ts';
import type { Client } from './client.ts';
import { Cookies } from './cookies.ts';
import { refusal } from './guard.ts';
import { readPage, saysNotFound, saysTheSame, type PageText } from './page.ts';
import type { Robots } from './robots.ts';

/** What was found at an address. */
export interface Found {
  state: State;
  status?: number;
  /** Where it has moved to for good. */
  to?: string;
  /** Checksum of what stands there; only where it was asked for. */
  print?: string;
}

/** Redirects that are followed. */
const HOPS = 10;
/** Bytes that are read of a page, and of a document whose change must be noticed. */
const PAGE = 2_000_000;
const DOCUMENT = 16_000_000;
/** Paths of the front page of a host, also in one of its languages. */
const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|(?:index|default)\.\w+|home(?:\.\w+)?\/?)?$/i;
/** Words below which a page may be made by a script, so that every address of its host gives the same few. */
const FEW = 100;
/** Answers to HEAD that say nothing of GET: some servers know no HEAD, or refuse it. Who is busy is busy for both. */
const ASK_AGAIN = (status: number): boolean => status >= 400 && status !== 429 && status !== 503;

/** Where an address leads, and how. */
interface End {
  url: URL;
  answer: Answer;
  /** As far as redirects lead that are for good. */
  permanent: URL;
  hops: number;
}

const PERMANENT = new Set([301, 308]);
const isRedirect = ({ status, headers }: Answer): boolean =>
  [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
const isHtml = ({ headers }: Answer): boolean =>
  /^(?:text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '');

/** What a status says where it is no success. */
function stateOf(status: number): State {
  if (status === 404 || status === 410) return 'gone';
  if (status >= 500) return 'server-error';
  return status >= 200 && status < 300 ? 'ok' : 'refused';
}

/** Looks at addresses, one after the other or several at once. */
export class Look {
  private readonly client: Client;
  private readonly robots: Robots;
  private readonly random: () => string;
  /** What a host answers to addresses that cannot be, by folder. */
  private readonly siblings = new Map<string, Promise<{ url: URL; page: PageText } | null>>();

  constructor(client: Client, robots: Robots, random: () => string) {
    this.client = client;
    this.robots = robots;
    this.random = random;
  }

  /**
   * Looks at one address.
   *
   * @param watched whether a verdict rests on it: what stands there is then read whole
   */
  async at(address: string, watched: boolean): Promise<Found> {
    const start = new URL(address);
    start.hash = '';
    const end = await this.follow(start, 'HEAD', 0);
    if (typeof end === 'string') return { state: end };
    const { status } = end.answer;
    if (stateOf(status) !== 'ok') return { state: stateOf(status), status };
    if (end.hops > 0 && !FRONT.test(start.pathname) && FRONT.test(end.url.pathname) && end.url.search === '')
      return { state: 'soft-404' };
    const read = isHtml(end.answer) || watched ? await this.read(end, watched) : null;
    if (read && !('print' in read)) return read;
    return { ...this.moved(address, end), ...(watched && read ? { print: read.print } : {}) };
  }

  /** The change to make where an address has moved for good. */
  private moved(address: string, { permanent }: End): Found {
    const to = new URL(permanent);
    to.hash = new URL(address).hash;
    const same = to.href === new URL(address).href;
    return same || addressFault(to.href) !== null
      ? { state: 'ok' }
      : { state: 'moved', to: storedAddress(to.href) };
  }

  /** Follows redirects; every hop is held to what a first address is. */
  private async follow(start: URL, method: 'HEAD' | 'GET', most: number): Promise<End | State> {
    const seen = new Set<string>();
    const cookies = new Cookies();
    let at = start;
    let permanent = start;
    for (let hops = 0; hops <= HOPS; hops += 1) {
      const cookie = cookies.of(at.host);
      const key = `${at.href} ${cookie}`;
      if (seen.has(key)) return 'bad-redirect';
      seen.add(key);
      const answer = await this.step(at, method, most, cookie);
      if (typeof answer === 'string') return answer;
      cookies.keep(at.host, answer.headers['set-cookie']);
      if (!isRedirect(answer)) return { url: at, answer, permanent, hops };
      const location = answer.headers.location!;
      if (!URL.canParse(location, at)) return 'bad-redirect';
      const next = new URL(location, at);
      next.hash = '';
      if (PERMANENT.has(answer.status) && permanent === at) permanent = next;
      at = next;
    }
    return 'bad-redirect';
  }

  /** One hop: what robots.txt allows, by HEAD where that is enough. */
  private async step(
    url: URL,
    method: 'HEAD' | 'GET',
    most: number,
    cookie: string,
  ): Promise<Answer | Fault | 'robots'> {
    const refused = refusal(url);
    if (refused) return refused;
    const allowed = await this.robots.allows(url);
    if (allowed === false) return 'robots';
    if (allowed !== true) return allowed;
    const answer = await this.client.ask(url, method, most, cookie);
    const again = typeof answer === 'string' ? answer === 'no-answer' : ASK_AGAIN(answer.status);
    return method === 'HEAD' && again ? this.client.ask(url, 'GET', PAGE, cookie) : answer;
  }

  /** Reads what an address leads to; what is wrong with it, or its checksum. */
  private async read(
    { url, answer: head }: End,
    watched: boolean,
  ): Promise<Found | { print: string | undefined }> {
    const html = isHtml(head);
    const end = await this.follow(url, 'GET', watched && !html ? DOCUMENT : PAGE);
    if (typeof end === 'string') return { state: end };
    const { answer } = end;
    if (stateOf(answer.status) !== 'ok') return { state: stateOf(answer.status), status: answer.status };
    if (!isHtml(answer)) return { print: answer.cut ? undefined : print(answer.body) };
    const page = readPage(new TextDecoder().decode(answer.body));
    if (saysNotFound(page.title)) return { state: 'soft-404' };
    const sibling = end.url.pathname === '/' ? null : await this.sibling(end.url);
    if (sibling && saysTheSame(page, sibling.page, [end.url, sibling.url]))
      return { state: page.text.length < FEW ? 'unclear' : 'soft-404' };
    return { print: answer.cut ? undefined : print(new TextEncoder().encode(page.text)) };
  }

  /** What a host answers in a folder to a name that nothing has; null where it says that there is nothing. */
  private sibling(url: URL): Promise<{ url: URL; page: PageText } | null> {
    const folder = new URL('.', url);
    let known = this.siblings.get(folder.href);
    if (!known) this.siblings.set(folder.href, (known = this.askSibling(new URL(this.random(), folder))));
    return known;
  }

  private async askSibling(url: URL): Promise<{ url: URL; page: PageText } | null> {
    const end = await this.follow(url, 'GET', PAGE);
    if (typeof end === 'string' || end.answer.status !== 200 || !isHtml(end.answer)) return null;
    return { url, page: readPage(new TextDecoder().decode(end.answer.body)) };
  }
}

const print = (bytes: Uint8Array): string => sha256(bytes).slice(0, 16);
