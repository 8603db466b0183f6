import { VFile } from 'vfile';
import { failed, report } from '../../model/problem.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { english } from '../convert/english/index.ts';
import { isPage } from '../convert/input/is-page.ts';
import { plan, type Seed } from '../convert/plan.ts';
import { read } from '../convert/seed/read.ts';
import { answersOf } from '../convert-answers.ts';
import { knownOf } from '../convert-check.ts';
import { listFiles, readAnywhere, readBytes, sha256 } from '../files.ts';
import type { Made } from './made.ts';

/** Digits of the number and of the checksum in the name of a seed. */
const NUMBER = 3;
const HASH = 16;

/** A name for the next seed: a number in order of arrival, and the beginning of the checksum of what arrived. */
export function nextSeedId(ids: readonly string[], hash: string): string {
  const numbers = ids.flatMap((id) => (/^\d+(?=_)/.exec(id) ? [Number.parseInt(id, 10)] : []));
  const next = numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
  return `${String(next).padStart(NUMBER, '0')}_${hash.slice(0, HASH)}`;
}

/** What was received, decoded: a text as it is, or the text taken from a page. */
interface Received {
  file: VFile;
  /** What becomes the seed. */
  bytes: Uint8Array;
  page?: Seed['page'];
}

async function receive(path: string): Promise<Received> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = readAnywhere(path);
  if (!isPage(bytes)) return { file: read(bytes, name), bytes };
  // The parser of pages takes longer to load than a text to convert.
  const { readPage } = await import('../convert/input/read-page.ts');
  const { file, page } = readPage(bytes, name, sha256(bytes), english.page);
  return { file, bytes: new TextEncoder().encode(String(file)), ...(page ? { page } : {}) };
}

/** The seed that holds the same text already. */
const sameSeed = (root: string, seeds: readonly string[], hash: string): string | undefined =>
  seeds.find((path) => sha256(readBytes(root, path)!) === hash);

/** What is still to be filled in, line by line. */
const openLines = (text: string): number =>
  text.split('\n').filter((line) => /\bTODO\b/.test(line) && !line.startsWith('#')).length;

/**
 * A new article: its text as a seed, and the curation and the article that the converter proposes.
 *
 * @param path a file anywhere, or `-` for standard input
 * @returns the files, or messages on what was received that say why there are none
 */
export async function makeArticle(root: string, reading: Reading, path: string): Promise<Made | VFile> {
  const { file, bytes, page } = await receive(path);
  if (failed([file])) return file;
  const seeds = listFiles(root, 'seeds', '.txt');
  const hash = sha256(bytes);
  const same = sameSeed(root, seeds, hash);
  if (same) {
    const fix = `Go on with ${same.replace(/txt$/, 'yml')}`;
    report(file, { rule: 'seed-exists', reason: `Unexpected article, for ${same} holds the same text`, fix });
    return file;
  }
  const id = nextSeedId(
    seeds.map((seed) => seed.slice('seeds/'.length, -'.txt'.length)),
    hash,
  );
  const seed = new VFile({ path: `seeds/${id}.txt`, value: String(file) });
  const writes = plan([{ file: seed, id, sha256: hash, curation: null, ...(page ? { page } : {}) }], {
    ...knownOf(reading),
    answers: answersOf(root),
  });
  if (failed([seed])) return seed;
  const curation = `seeds/${id}.yml`;
  const article = [...writes.keys()].find((name) => name.startsWith('content/articles/'))!;
  const left = openLines(writes.get(curation)!);
  return {
    files: new Map<string, string | Uint8Array>([
      [curation, writes.get(curation)!],
      [seed.path, bytes],
      [article, writes.get(article)!],
    ]),
    next: [
      `Fill the ${left} TODO of ${curation}, keep the claims that can be checked, set \`status: curated\`, and run \`npm run convert\`.`,
      'Somebody who has no file yet: `npm run new person "<name>"`. A claim gets its check by `npm run new check <article>#<claim>`.',
    ],
  };
}
