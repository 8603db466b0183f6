import type { VFile } from 'vfile';
import type { Reading } from '../../model/read/corpus.ts';
import { failed } from '../../model/problem.ts';
import { compare } from '../convert/article/compare.ts';
import { english } from '../convert/english/index.ts';
import { plan, type Known, type Seed, type Writes } from '../convert/plan.ts';
import { answersOf } from './answers.ts';
import { gather } from './gather.ts';
import type { Taken } from './pages.ts';
import type { Unchanged } from './unchanged.ts';
import { listFiles, readBytes } from '../files.ts';

/** What converting would write, and what there is beside it. */
export interface Conversion {
  /** Every file whose messages matter to a conversion. */
  files: VFile[];
  /** Content by path; empty where a message stands in the way. */
  writes: Writes;
  /** What was converted. */
  seeds: Seed[];
  /** How many needed no conversion. */
  left: number;
  /** Articles that no curation accounts for; only known when every seed was converted. */
  orphans: string[];
}

/** Text of a file of ours; null where there is none. */
export const textOf = (root: string, path: string): string | null => {
  const bytes = readBytes(root, path);
  return bytes && new TextDecoder().decode(bytes);
};

/** Articles that no curation accounts for. */
export const orphansOf = (root: string, slugs: ReadonlySet<string>): string[] =>
  listFiles(root, 'content/articles', '.md').filter(
    (path) => !slugs.has(path.slice('content/articles/'.length, -'.md'.length)),
  );

/** What a conversion knows besides its seeds. */
export const knownOf = ({ corpus }: Reading): Known => ({
  language: english,
  match: english.createMatcher([...(corpus?.people.values() ?? [])]),
  slugs: new Set([...(corpus?.curations.values() ?? [])].map(({ slug }) => slug)),
});

/** A file with its message for each of some contents that is not what is stored. */
export const compareWith = (root: string, writes: Writes): VFile[] =>
  [...writes].flatMap(([path, expected]) => compare(path, textOf(root, path), expected)?.file ?? []);

/**
 * Converts seeds in memory; nothing is written.
 *
 * @param root folder of the repository
 * @param reading curations, people and topics at least
 * @param given paths of seeds; none means all
 * @param taken seeds whose text was taken from web pages
 * @param how which seeds need not be converted again, and what to call after each that was
 */
export function convertInMemory(
  root: string,
  reading: Reading,
  given: readonly string[] = [],
  taken: Taken = { seeds: [], files: [] },
  how: { unchanged?: Unchanged; tell?: (total: number) => () => void } = {},
): Conversion {
  const gathered = gather(root, reading, given);
  const { curations } = gathered;
  const files = [...gathered.files, ...taken.files];
  // Pages alone on the command line: every other seed stays as it is.
  const asked = [...(taken.files.length > 0 && given.length === 0 ? [] : gathered.seeds), ...taken.seeds];
  const seeds = asked.filter((seed) => !how.unchanged?.has(seed));
  const left = asked.length - seeds.length;
  const slugs = new Set([...curations.values()].map(({ data }) => data.slug));
  const writes = plan(
    seeds,
    { ...knownOf(reading), slugs, answers: answersOf(root) },
    how.tell?.(seeds.length),
  );
  if (failed(files)) return { files, writes: new Map(), seeds, left, orphans: [] };
  return {
    files,
    writes,
    seeds,
    left,
    orphans: given.length + taken.files.length === 0 ? orphansOf(root, slugs) : [],
  };
}

/**
 * Compares what is stored with what converting gives.
 *
 * @returns one file with its message for each that differs, and the diffs
 */
export function differences(
  root: string,
  { writes, orphans }: Pick<Conversion, 'writes' | 'orphans'>,
): { files: VFile[]; diffs: string[] } {
  const found = [
    ...[...writes].map(([path, expected]) => compare(path, textOf(root, path), expected)),
    ...orphans.map((path) => compare(path, textOf(root, path), null)),
  ].filter((difference) => difference !== null);
  return { files: found.map(({ file }) => file), diffs: found.flatMap(({ diff }) => diff ?? []) };
}
