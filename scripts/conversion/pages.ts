import { basename } from 'node:path';
import { VFile } from 'vfile';
import { failed, report } from '../../model/problem.ts';
import { toId } from '../convert/curation/slug.ts';
import { english } from '../convert/english/index.ts';
import { isPage } from '../convert/input/is-page.ts';
import type { Seed } from '../convert/plan.ts';
import { PathError, readAnywhere, readBytes, sha256 } from '../files.ts';

/** Seeds whose text was taken from web pages, and the files whose messages matter. */
export interface Taken {
  seeds: Seed[];
  files: VFile[];
}

/** Words of a file's name that make the id of a new seed. */
const ID_WORDS = 10;

/** The bytes of a page; null where the path leads to something else, which is told where seeds are read. */
function pageAt(path: string): Uint8Array | null {
  if (path.startsWith('seeds/')) return null;
  try {
    const bytes = readAnywhere(path);
    return isPage(bytes) ? bytes : null;
  } catch (error) {
    if (error instanceof PathError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

/** A new seed with the text taken from a page; an existing one is never replaced. */
async function take(
  root: string,
  path: string,
  bytes: Uint8Array,
): Promise<{ file: VFile; seed: Seed | null }> {
  // The parser of pages takes longer to load than a text to convert.
  const { readPage } = await import('../convert/input/read-page.ts');
  const { file, page } = readPage(bytes, path, sha256(bytes), english.page);
  const id = toId(basename(path).replace(/\.[A-Za-z]{2,6}$/, ''), ID_WORDS) || 'page';
  const seed = `seeds/${id}.txt`;
  if (page === null || failed([file])) return { file, seed: null };
  const text = new TextEncoder().encode(String(file));
  const stored = readBytes(root, seed);
  if (stored) {
    const same = sha256(stored) === sha256(text);
    report(file, {
      rule: 'seed-exists',
      reason: `Unexpected page whose seed ${seed} is there already${same ? ', with the same text' : ''}`,
      fix: same ? `Run \`npm run convert -- ${seed}\`` : 'Rename the page; a seed itself is never replaced',
    });
    return { file, seed: null };
  }
  const taken = new VFile({ path: seed, value: String(file) });
  return { file, seed: { file: taken, id, sha256: sha256(text), curation: null, page } };
}

/**
 * Takes the texts of web pages among the paths of the command line.
 *
 * @param root folder of the repository
 * @param paths as given; pages may lie anywhere
 * @returns the paths that are no pages, and what was taken
 */
export async function takePages(
  root: string,
  paths: readonly string[],
): Promise<{ given: string[]; taken: Taken }> {
  const given: string[] = [];
  const taken: Taken = { seeds: [], files: [] };
  for (const path of paths) {
    const bytes = pageAt(path);
    if (!bytes) {
      given.push(path);
      continue;
    }
    const { file, seed } = await take(root, path, bytes);
    taken.files.push(file);
    if (seed) taken.seeds.push(seed);
  }
  return { given, taken };
}
