import type { VFile } from 'vfile';
import { failed, report } from '../../model/problem.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { gather } from '../conversion/gather.ts';
import { compareWith, knownOf, orphansOf } from '../conversion/check.ts';
import { compare } from '../convert/article/compare.ts';
import { plan, type Known, type Seed } from '../convert/plan.ts';
import { articlePath, Unchanged } from '../conversion/unchanged.ts';
import type { GateMemory } from './memory.ts';

/** What an article says of the seed that it was made from; undefined where it cannot be read. */
function madeFrom(reading: Reading, path: string): { file?: unknown; sha256?: unknown } | undefined {
  const data = reading.parsed.get(path)?.data as { seed?: object } | null | undefined;
  return data?.seed;
}

/** Takes away what is said of an article that follows from its seed or its curation, or is made anew anyway. */
function silence(reading: Reading, path: string): void {
  const file = reading.files.find((other) => other.path === path);
  if (file) file.messages.length = 0;
}

function tellChanged(file: VFile): void {
  report(file, {
    rule: 'seed-changed',
    reason: 'Unexpected bytes, expected those from which the article was made',
    fix: `If the seed was edited after it was published, bring it back with \`git checkout -- ${file.path}\`: a seed is never edited. Else run \`npm run convert\``,
  });
}

/** All that is needed to check a conversion. */
interface Checking {
  root: string;
  reading: Reading;
  memory: GateMemory;
  known: Known;
  unchanged: Unchanged;
}

/** What there is to say of one seed and its article: the cause alone. */
function checkSeed({ root, reading, memory, known, unchanged }: Checking, seed: Seed): VFile[] {
  const { file, curation } = seed;
  const stored = curation ? articlePath(curation.data.slug) : undefined;
  const seal = stored === undefined ? undefined : madeFrom(reading, stored);
  // Where two curations have one slug, the article is made from one of the seeds.
  const own = seal?.file === file.path ? stored : undefined;
  if (own !== undefined && seal?.sha256 !== seed.sha256) {
    tellChanged(file);
    silence(reading, own);
    return [];
  }
  const files = [file, ...(curation ? [curation.at.file] : [])];
  if (own !== undefined && unchanged.has(seed)) return [];
  const writes = failed(files) ? null : plan([seed], known);
  if (!writes || failed(files)) {
    if (own !== undefined) silence(reading, own);
    return [];
  }
  // Names lead to people: where one of them cannot be read, no article can be compared.
  if (!isWhole(reading, 'people')) return [];
  const stale = compareWith(root, writes);
  for (const { path } of stale) silence(reading, path);
  memory.converted.delete(file.path);
  const right =
    own !== undefined && stale.length === 0 && files.every(({ messages }) => messages.length === 0);
  const found = right ? unchanged.of(seed) : null;
  if (found) memory.converted.set(file.path, found);
  memory.changed = true;
  return stale;
}

/** Whether every entry of a kind could be read. */
const isWhole = ({ corpus, present }: Reading, kind: 'people' | 'curations'): boolean =>
  [...(present.get(kind) ?? ['?'])].every((id) => corpus?.[kind].has(id));

/**
 * Holds every article to its seed and its curation, as converting gives it.
 *
 * @param memory seeds whose articles were found right before
 * @returns the seeds with their messages, and a file for each article that is not what converting writes
 */
export function checkConversion(root: string, reading: Reading, memory: GateMemory): VFile[] {
  const { seeds, curations, files } = gather(root, reading, []);
  for (const { path } of files.filter((file) => failed([file]) && /^seeds\/.*\.txt$/.test(file.path)))
    for (const [id, { data }] of curations)
      if (path === `seeds/${id}.txt`) silence(reading, articlePath(data.slug));
  const known = knownOf(reading);
  const unchanged = new Unchanged(root, reading, known, memory.converted);
  const checking = { root, reading, memory, known, unchanged };
  const all = [...curations.values()].map(({ data }) => data.slug);
  const slugs = new Set(all);
  // Where two curations have one slug, that is told: which articles should be there, nobody knows.
  const isShared = (slug: string): boolean => all.indexOf(slug) !== all.lastIndexOf(slug);
  const stale = seeds
    .filter(({ curation }) => !isShared(curation?.data.slug ?? ''))
    .flatMap((seed) => checkSeed(checking, seed));
  // Which articles nobody accounts for is known only where every curation could be read.
  const whole = isWhole(reading, 'curations') && !all.some(isShared);
  const orphans = whole ? orphansOf(root, slugs).map((path) => compare(path, '', null)!.file) : [];
  return [...files, ...stale, ...orphans];
}
