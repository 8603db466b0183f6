import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from '../../model/read/corpus.ts';
import { writeFiles } from '../../scripts/files.ts';
import { manyTimes } from '../../scripts/measure/scale/many.ts';
import { run, smallSite } from './site.ts';

/**
 * Makes a repository with this site's content many times over, and builds it.
 *
 * @returns its folder; the caller removes it
 */
export function manySite(copies: number): string {
  const root = smallSite('claimline-many-');
  for (const part of ['content', 'seeds']) cpSync(part, join(root, part), { recursive: true, force: true });
  const seeds = new Map(
    readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`, 'utf8')]),
  );
  writeFiles(root, manyTimes(readCorpus('.'), seeds, copies - 1));
  run(root, ['convert']);
  run(root, ['build']);
  return root;
}
