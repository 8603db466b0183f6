import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { Reading } from '../../model/read/corpus.ts';
import { placeOf } from '../../model/read/places.ts';
import { failed, report } from '../../model/problem.ts';
import type { Curation } from '../../model/schema/index.ts';
import type { CurationFile } from '../convert/article/locate.ts';
import type { Seed } from '../convert/plan.ts';
import { isPage } from '../convert/input/is-page.ts';
import { read } from '../convert/seed/read.ts';
import { inside, listFiles, PathError, readBytes, sha256 } from '../files.ts';

/** What a conversion needs from the disk. */
export interface Gathered {
  seeds: Seed[];
  /** Every curation that could be read, by the id of its seed. */
  curations: Map<string, { data: Curation; at: CurationFile }>;
  /** Every file whose messages matter to a conversion. */
  files: VFile[];
}

/** A page among the seeds: its tags would be read as text. */
function refusePage(path: string): VFile {
  const file = new VFile({ path });
  report(file, {
    rule: 'seed-page',
    reason: 'Unexpected web page, expected the text of an article',
    fix: 'Move it out of seeds/ and run `npm run convert -- <page>`: the text taken from it becomes the seed',
  });
  return file;
}

/** Reads and decodes one seed; problems are messages on it. */
function openSeed(root: string, given: string): VFile {
  let path = given;
  try {
    path = inside(root, given);
    const bytes = /^seeds\/[^/]+\.txt$/.test(path) ? readBytes(root, path) : null;
    if (bytes && isPage(bytes)) return refusePage(path);
    if (bytes && /^seeds\/[A-Za-z0-9]+([_-][A-Za-z0-9]+)*\.txt$/.test(path)) {
      const file = read(bytes, path);
      file.data.sha256 = sha256(bytes);
      return file;
    }
    const file = new VFile({ path });
    report(
      file,
      bytes
        ? {
            rule: 'seed-name',
            reason: `Unexpected name ${basename(path)}, expected letters, digits, single hyphens and underscores`,
            fix: 'Rename the seed',
          }
        : {
            rule: 'seed-missing',
            reason: `Unexpected ${path}, expected an existing file seeds/<id>.txt`,
            fix: 'Put the article into seeds/ first, or mend the path',
          },
    );
    return file;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    const file = new VFile({ path });
    report(file, { rule: 'seed-path', reason: error.message, fix: error.fix });
    return file;
  }
}

/** Curations without a seed are likely a renamed or lost file. */
function reportLonely(file: VFile, seed: string): void {
  report(file, {
    rule: 'seed-missing',
    reason: `Unexpected curation without ${seed}, expected its seed`,
    fix: 'Put the seed back, or remove the curation',
  });
}

/**
 * Reads the seeds to convert and every curation.
 *
 * @param reading what `readCorpus` gave; only messages that concern a conversion are passed on
 * @param given paths of the command line; none means every seed
 */
export function gather(root: string, reading: Reading, given: readonly string[]): Gathered {
  const all = listFiles(root, 'seeds', '.txt');
  const opened = (given.length > 0 ? [...new Set(given)] : all).map((path) => openSeed(root, path));
  // Articles are about to be written and checks may wait for them, so their problems are not ours.
  const concerns = reading.files.filter(
    ({ path }) =>
      /^(?:seeds|content\/(?:people|topics))\//.test(path) ||
      (!reading.corpus && /^content\/[^/]+$/.test(path)),
  );
  const byPath = new Map(concerns.map((file) => [file.path, file]));
  const curations: Gathered['curations'] = new Map();
  for (const [id, entry] of reading.corpus?.curations ?? []) {
    const { id: _id, path, ...data } = entry;
    const parsed = reading.parsed.get(path)!;
    const file = byPath.get(path)!;
    curations.set(id, { data: data as Curation, at: { file, placeOf: (keys) => placeOf(parsed, keys) } });
    if (given.length === 0 && !all.includes(`seeds/${id}.txt`)) reportLonely(file, `seeds/${id}.txt`);
  }
  const seeds = opened
    .filter((file) => !failed([file]))
    .map((file) => ({ file, id: basename(file.path, '.txt'), sha256: String(file.data.sha256) }))
    // A curation that could not be read has its own messages, and must not be taken for a missing one.
    .filter(({ id }) => curations.has(id) || !byPath.has(`seeds/${id}.yml`))
    .map((seed) => ({ ...seed, curation: curations.get(seed.id) ?? null }));
  return { seeds, curations, files: [...opened, ...concerns] };
}
