import { gunzipSync } from 'node:zlib';
import { VFile } from 'vfile';
import { isWholePng } from '../../model/png.ts';
import { report } from '../../model/problem.ts';
import { readPage, type PageFacts } from './html.ts';
import type { OutputFile } from './folder.ts';
import { findWords } from './withheld.ts';
import { textsOf, xmlFault } from './xml.ts';

/** What the output has to agree with. */
export interface Expected {
  /** Address of the deployed site, with a slash at the end. */
  base: string;
  /** Words that nothing may print, in every form in which they could stand. */
  withheld: readonly string[];
}

/** Files that every site has, whatever stands in it. */
const NEEDED = ['index.html', '404.html', 'sitemap-index.xml', 'robots.txt', 'feeds/checks.xml'];
/** Addresses that lead out of the site, and those that are no addresses of files. */
const ELSEWHERE = /^(?:mailto|data):/i;

/** Proves one output: fed with its files one by one, then asked how they hang together. */
class Proof {
  readonly files = new Map<string, VFile>();
  private readonly pages = new Map<string, PageFacts>();
  private readonly links = new Map<string, string[]>();
  private readonly expected: Expected;

  constructor(expected: Expected) {
    this.expected = expected;
  }

  private problem(path: string, rule: string, reason: string, fix: string, line = 1, column = 1): void {
    const file = this.files.get(path)!;
    report(file, { rule, reason, fix, place: { line, column } });
  }

  /** Looks at one file alone. */
  add({ path, bytes }: OutputFile): void {
    this.files.set(path, new VFile({ path }));
    if (/\.(png|woff2)$/.test(path)) {
      if (path.endsWith('.png') && !isWholePng(bytes))
        this.problem(
          path,
          'whole-picture',
          'Unexpected bytes, expected a whole PNG',
          'Remove .cache/og and build again',
        );
      return;
    }
    const text = this.textOf(path, bytes);
    this.lookForWithheld(path, text);
    if (path.endsWith('.html')) this.addPage(path, text);
    else if (path.endsWith('.xml')) this.addXml(path, text);
    else if (/\.(json|webmanifest)$/.test(path)) this.parse(path, text);
    else if (path.endsWith('.css'))
      this.links.set(
        path,
        [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1]!),
      );
  }

  /** Text of a file; that of the search index is packed. */
  private textOf(path: string, bytes: Buffer): string {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
    try {
      return gunzipSync(bytes).toString('utf8');
    } catch (error) {
      const reason = `Unexpected bytes, expected a whole gzip file: ${(error as Error).message}`;
      this.problem(path, 'whole-file', reason, 'Build again');
      return '';
    }
  }

  private lookForWithheld(path: string, text: string): void {
    // The words themselves are not printed here either.
    if (this.expected.withheld.some((words) => findWords(text, words) >= 0))
      this.problem(
        path,
        'withheld',
        'Unexpected words that an article withholds, expected none of them',
        'Find the entry that repeats them, and leave them out',
      );
  }

  private addPage(path: string, html: string): void {
    const facts = readPage(html, this.expected.base);
    this.pages.set(path, facts);
    this.links.set(path, facts.links);
    for (const data of facts.data) this.parse(path, data);
  }

  private addXml(path: string, xml: string): void {
    const found = xmlFault(xml);
    if (found)
      this.problem(
        path,
        'well-formed',
        `Unexpected ${found.fault}, expected well-formed XML`,
        'Find the entry that holds it, and mend it',
        found.line,
        found.column,
      );
    this.links.set(path, [...textsOf(xml, 'loc'), ...textsOf(xml, 'link')]);
  }

  private parse(path: string, json: string): void {
    try {
      JSON.parse(json);
    } catch (error) {
      this.problem(
        path,
        'json',
        `Unexpected data, expected JSON: ${(error as Error).message}`,
        'Mend what writes it',
      );
    }
  }

  /** Looks at how the files hang together, when all have been added. */
  finish(): VFile[] {
    for (const path of NEEDED)
      if (!this.files.has(path)) {
        this.files.set(path, new VFile({ path }));
        this.problem(
          path,
          'needed-file',
          `Unexpected lack of ${path}, expected the file`,
          'Mend the page that makes it',
        );
      }
    this.followLinks();
    return [...this.files.values()].filter(({ messages }) => messages.length > 0);
  }

  private followLinks(): void {
    const faults = new Map<string, { path: string; link: string; fault: string; others: number }>();
    for (const [path, links] of this.links) {
      const here = new URL(path.replace(/(^|\/)index\.html$/, '$1'), this.expected.base);
      for (const link of new Set(links)) {
        const fault = ELSEWHERE.test(link) ? null : this.faultOf(link, here);
        if (!fault) continue;
        // The frame stands on every page: what is wrong in it is told once.
        const key = link.startsWith('/') ? link : `${path} ${link}`;
        const known = faults.get(key);
        if (known) known.others += 1;
        else faults.set(key, { path, link, fault, others: 0 });
      }
    }
    for (const { path, link, fault, others } of faults.values())
      this.problem(
        path,
        'link',
        `Unexpected link ${link.slice(0, 200)}${others > 0 ? `, here and in ${others} more files` : ''}, expected ${fault}`,
        'Mend the address where it is made, or the entry that holds it',
      );
  }

  /** What an address should have been; null where it is right or leads out of the site. */
  private faultOf(link: string, here: URL): string | null {
    if (!URL.canParse(link, here)) return 'an address';
    const url = new URL(link, here);
    const root = new URL(this.expected.base);
    if (url.origin !== root.origin) return null;
    if (!url.pathname.startsWith(root.pathname)) return `one below ${root.pathname}`;
    const path = decodeURIComponent(url.pathname.slice(root.pathname.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!this.files.has(file)) return 'a page or file of the site';
    const anchor = decodeURIComponent(url.hash.slice(1));
    const ids = this.pages.get(file)?.ids;
    return anchor && !anchor.startsWith(':~:') && ids && !ids.has(anchor) ? 'an id of that page' : null;
  }
}

/**
 * Proves an output in one pass: XML is well-formed, JSON parses, pictures are whole, every link and anchor leads to
 * something, and no file prints what is withheld.
 *
 * @returns the files that have problems, with their messages
 */
export function prove(files: Iterable<OutputFile>, expected: Expected): VFile[] {
  const proof = new Proof(expected);
  for (const file of files) proof.add(file);
  return proof.finish();
}
