import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recover } from '../../scripts/output/folder.ts';
import { edit } from './hostile.ts';
import { killed, restore, same, snapshot } from './kill.ts';
import { run } from './site.ts';

/** What became of the kills of a command. */
export interface Tally {
  trials: number;
  /** Killed at work; the others had ended before their time came. */
  killed: number;
  old: number;
  new: number;
  /** Neither old nor new, in words. There must be none. */
  faults: string[];
}

const textOf = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

const leftBehind = (root: string): string[] =>
  ['.', 'content/articles', 'seeds']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
    .filter((path) => /(^|\/)\.(dist-|.*\.tmp$)/.test(path));

/** How long a command takes in a small repository, milliseconds. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Kills a build again and again: the output is the old one or the new one, whole, and the content is untouched.
 *
 * @param random from 0 up to 1; a build is killed somewhere in its time or shortly after it
 */
export async function killBuilds(root: string, trials: number, random: () => number): Promise<Tally> {
  const dist = join(root, 'dist');
  run(root, ['convert']);
  run(root, ['build']);
  cpSync(dist, join(root, 'old'), { recursive: true });
  edit(root, 'content/site.yml', (text) => text.replace(/^tagline: .*$/m, 'tagline: Another small site.'));
  const time = timed(() => run(root, ['build', '--out', 'new']));
  const [before, after] = [snapshot(join(root, 'old')), snapshot(join(root, 'new'))];
  const people = snapshot(join(root, 'content'));
  restore(dist, join(root, 'old'));
  const tally: Tally = { trials, killed: 0, old: 0, new: 0, faults: [] };
  for (let trial = 0; trial < trials; trial += 1) {
    const delay = 1.1 * random() * time;
    if (await killed(root, 'build', [], delay)) tally.killed += 1;
    const where = `${Math.round(delay)} of ${Math.round(time)} ms`;
    // What every command of ours does first; it matters only between two renames.
    recover(dist);
    const found = snapshot(dist);
    if (same(found, before)) tally.old += 1;
    else if (same(found, after)) tally.new += 1;
    else tally.faults.push(`after ${where}: ${found.size} files, neither old nor new`);
    for (const path of leftBehind(root)) tally.faults.push(`after ${where}: ${path} is left`);
    if (!same(snapshot(join(root, 'content')), people))
      tally.faults.push(`after ${where}: content was changed`);
    if (!same(found, before)) restore(dist, join(root, 'old'));
  }
  run(root, ['build']);
  if (!same(snapshot(dist), after)) tally.faults.push('the build after the kills gives something else');
  return tally;
}

/**
 * Kills a conversion again and again: every article is the old one or the new one, whole, and what people wrote is
 * untouched.
 */
export async function killConverts(root: string, trials: number, random: () => number): Promise<Tally> {
  const articles = join(root, 'content/articles');
  run(root, ['convert']);
  const before = snapshot(articles);
  cpSync(articles, join(root, 'old-articles'), { recursive: true });
  edit(root, 'seeds/bridge.yml', (text) =>
    text.replace(/^summary: .*$/m, 'summary: The paper tells of a bridge.'),
  );
  // Several articles at once, so that a kill may fall between the first move and the last.
  for (let copy = 1; copy <= 8; copy += 1) {
    const text = textOf(root, 'seeds/bridge.txt');
    writeFileSync(join(root, `seeds/copy-${copy}.txt`), `${text}\nCopy ${copy} of it.\n`);
    const curation = textOf(root, 'seeds/bridge.yml').replace(/^slug: .*$/m, `slug: copy-${copy}`);
    writeFileSync(join(root, `seeds/copy-${copy}.yml`), curation);
  }
  const time = timed(() => run(root, ['convert']));
  const after = snapshot(articles);
  const people = snapshot(join(root, 'seeds'));
  const tally: Tally = { trials, killed: 0, old: 0, new: 0, faults: [] };
  for (let trial = 0; trial < trials; trial += 1) {
    restore(articles, join(root, 'old-articles'));
    // Nothing is written in the first half, so most kills fall where it matters.
    const delay = (0.5 + 0.8 * random()) * time;
    if (await killed(root, 'convert', [], delay)) tally.killed += 1;
    const found = new Map([...snapshot(articles)].filter(([path]) => !path.endsWith('.tmp')));
    if (same(found, before)) tally.old += 1;
    else if (same(found, after)) tally.new += 1;
    for (const [path, bytes] of found)
      if (bytes !== after.get(path) && bytes !== before.get(path))
        tally.faults.push(`after ${Math.round(delay)} ms: ${path} is neither old nor new`);
    if (!same(snapshot(join(root, 'seeds')), people)) tally.faults.push('seeds or curations were changed');
  }
  run(root, ['convert']);
  if (!same(snapshot(articles), after))
    tally.faults.push('the conversion after the kills gives something else');
  for (const path of leftBehind(root)) tally.faults.push(`${path} is left`);
  return tally;
}
