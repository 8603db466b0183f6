import { readBytes } from '../files.ts';
import type { Before } from './before.ts';
import type { Finding } from './finding.ts';

/** Line and column, in characters of UTF-8, of the first byte that differs. */
function firstDifference(a: Uint8Array, b: Uint8Array): { line: number; column: number } {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const text = new TextDecoder().decode(b.subarray(0, at));
  return { line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') };
}

/**
 * Seeds that are not, byte for byte, what was published.
 *
 * @param articleOf path of the article that was published of a seed and has changed since
 */
export const changedSeeds = (
  root: string,
  { name, seeds }: Before,
  articleOf: (seed: string) => string | undefined,
): Finding[] =>
  [...seeds].map(([path, bytes]) => {
    const now = readBytes(root, path);
    // An article that was made anew from the changed bytes goes back with them.
    const both = [path, ...(now === null ? [] : [articleOf(path) ?? []].flat())].join(' ');
    const back = `Bring it back with \`git checkout ${name} -- ${both}\``;
    return now === null
      ? {
          rule: 'history-seed',
          path,
          reason: `Unexpected missing seed, expected the one of ${name}: a seed is never edited or removed`,
          fix: back,
        }
      : {
          rule: 'history-seed',
          path,
          place: firstDifference(bytes, now),
          reason: `Unexpected bytes from here on, expected those of ${name}: a seed is never edited`,
          fix: `${back}. What is wrong in an article is told in its curation`,
        };
  });
