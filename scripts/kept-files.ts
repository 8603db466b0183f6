import type { table } from '../model/kinds.ts';
import { KeptFiles, type KeptFile } from '../model/read/kept.ts';
import { readCorpus, type Reading } from '../model/read/corpus.ts';
import { digestOfProgram } from './digest.ts';
import { keep, recalled } from './kept.ts';

const PLACE = '.cache/entries.bin';

/**
 * Reads the content, and of it parses only what has changed since it was last read here.
 *
 * @param root folder of the repository
 * @param missing as `readCorpus` has it
 */
export function readKept(root: string, missing?: ReadonlyMap<string, ReadonlySet<string>>): Reading {
  const key = digestOfProgram(root, ['model']);
  const known = recalled(root, PLACE, key) as Map<string, KeptFile> | null;
  const kept = new KeptFiles(known ?? new Map());
  const reading = readCorpus<typeof table>(root, undefined, undefined, missing, kept);
  if (kept.changed) keep(root, PLACE, key, kept.files);
  return reading;
}
