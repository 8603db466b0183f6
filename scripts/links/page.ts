import { Tokenizer } from 'htmlparser2';

/** What a page says, as far as it tells one page from another. */
export interface PageText {
  title: string;
  /** Its words, without what stands round them on every page of the host. */
  text: string;
}

/** Elements whose words are not those of the page. */
const AROUND = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'nav', 'header', 'footer', 'aside'],
  ...['form', 'dialog', 'button', 'title'],
]);
/** Elements that hold what the page is there for, best first. */
const MAIN = ['main', 'article', 'body'];

/** Characters of a title that say what it is. */
const LONGEST_TITLE = 500;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Counts which elements are open, and keeps the words of the page by the element that holds it. */
class Words {
  private readonly open = new Map<string, number>();
  private around = 0;
  private last = '';
  readonly title: string[] = [];
  readonly texts = new Map<string, string[]>([...MAIN, ''].map((name) => [name, []]));

  private within(name: string): boolean {
    return (this.open.get(name) ?? 0) > 0;
  }
  private count(name: string, by: 1 | -1): void {
    const before = this.open.get(name) ?? 0;
    // An end tag of what is not open means nothing.
    if (before + by < 0) return;
    this.open.set(name, before + by);
    if (AROUND.has(name)) this.around += by;
  }
  start(name: string): void {
    this.last = name;
    this.count(name, 1);
  }
  end(name = this.last): void {
    this.count(name, -1);
  }
  text(words: string): void {
    if (this.within('title') && !this.within('svg')) this.title.push(words);
    if (this.around > 0) return;
    for (const name of MAIN) if (this.within(name)) this.texts.get(name)!.push(words);
    this.texts.get('')!.push(words);
  }
}

/**
 * Reads the title and the words of a page as they stream by: a tree of a hostile page could be larger than the
 * memory, or deeper than the stack.
 */
export function readPage(html: string): PageText {
  const words = new Words();
  const name = (start: number, end: number): string => html.slice(start, end).toLowerCase();
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => words.start(name(start, end)),
      onclosetag: (start, end) => words.end(name(start, end)),
      onselfclosingtag: () => words.end(),
      ontext: (start, end) => words.text(html.slice(start, end)),
      ontextentity: (code) => words.text(String.fromCodePoint(code)),
      onopentagend: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  const texts = [...words.texts.values()].map((parts) => plain(parts.join('')));
  return { title: plain(words.title.join('').slice(0, LONGEST_TITLE)), text: texts.find(Boolean) ?? '' };
}

/** What a whole part of a title says where there is no such page. */
const NOT_FOUND = new RegExp(
  `^(?:${[
    String.raw`(?:http )?(?:error:? )?404(?: error)?(?:\W+(?:.{0,40}\W)?not found\W*\d?)?`,
    String.raw`(?:(?:sorry|oops|uh-oh)\W+)?(?:(?:the|this|that|your)\s)?(?:requested\s)?(?:page|file|document|article|content|story|resource|url)?(?: you (?:requested|were looking for|are looking for))?\s?(?:(?:was |is )?not |(?:could|can)(?: ?not|n?['’]t) be )found`,
    String.raw`(?:(?:the|this) )?(?:page|document|article|content|story)(?: is)? (?:no longer (?:exists?|available)|does(?: not|n['’]t) exist|unavailable|not available)`,
  ].join('|')})[.!]?$`,
  'i',
);

/**
 * Whether a title says that there is no such page. A part of it must say so as a whole: an article may well be
 * about what was not found.
 */
export const saysNotFound = (title: string): boolean =>
  title.split(/\s+[|–—·»«>-]+\s+|\s*[|–—·»«]\s*/).some((part) => NOT_FOUND.test(part.trim()));

/** Whether two pages of a host say the same, but for their addresses and numbers. */
export function saysTheSame(one: PageText, other: PageText, addresses: readonly URL[]): boolean {
  const own = ({ title, text }: PageText): string =>
    addresses
      .flatMap(({ href, pathname }) => [href, pathname, decodeSafely(pathname)])
      .reduce((words, address) => words.replaceAll(address, ''), `${title}\n${text}`)
      .replace(/\d+/g, '');
  return own(one) === own(other);
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
