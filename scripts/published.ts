import { VFile } from 'vfile';
import { report } from '../model/problem.ts';
import type { Corpus } from '../model/read/corpus.ts';
import { readBytes } from './files.ts';
import { pageAddresses } from './rules/redirects-lead-on.ts';

/** Addresses of entries that were ever published, one a line: what git knows of history, a copy without it does not. */
export const PUBLISHED = 'docs/addresses.txt';

const listed = (root: string): string[] =>
  new TextDecoder()
    .decode(readBytes(root, PUBLISHED) ?? undefined)
    .split('\n')
    .filter(Boolean);

/** The list with what is published now added to it; nothing is ever taken out. */
export const addressList = (root: string, corpus: Corpus): string =>
  [...new Set([...listed(root), ...pageAddresses(corpus)])]
    .sort()
    .map((address) => `${address}\n`)
    .join('');

/**
 * Published addresses under which nothing is found any more, and that lead nowhere.
 *
 * @returns the list with its messages; nothing where there is none to tell
 */
export function lostAddresses(root: string, corpus: Corpus): VFile[] {
  const known = new Set([...pageAddresses(corpus), ...corpus.redirects.redirects.map(({ from }) => from)]);
  const file = new VFile({ path: PUBLISHED });
  listed(root).forEach((address, index) => {
    if (known.has(address)) return;
    report(file, {
      rule: 'address-lost',
      reason: `Unexpected lack of a page at "${address}", where one was published, expected it or a redirect`,
      fix: `Bring the entry back, or lead its readers on in content/redirects.yml: { from: ${address}, to: … }`,
      place: { line: index + 1, column: 1 },
    });
  });
  return file.messages.length > 0 ? [file] : [];
}
