import { VFile } from 'vfile';
import { report } from '../../model/problem.ts';
import type { Reading } from '../../model/read/corpus.ts';
import type { Doubts } from '../../model/watch.ts';
import type { History } from '../history/history.ts';

/** Seed, curation and article that are not to be believed while a seed is not what was published. */
export function silencedBy({ seeds }: History, { parsed }: Reading): Set<string> {
  const silenced = new Set<string>();
  for (const seed of seeds) {
    const curation = seed.replace(/\.txt$/, '.yml');
    silenced.add(seed).add(curation);
    for (const [path, { data }] of parsed)
      if (
        path.startsWith('content/articles/') &&
        (data as { seed?: { file?: unknown } } | null)?.seed?.file === seed
      )
        silenced.add(path);
  }
  return silenced;
}

/** The doubts of a reading, and with them everything that was made from a changed seed. */
export function withSeeds(doubts: Doubts, silenced: ReadonlySet<string>): Doubts {
  const missing = new Map([...doubts.missing].map(([kind, ids]) => [kind, new Set(ids)]));
  const add = (kind: string, id: string): void =>
    void missing.set(kind, (missing.get(kind) ?? new Set<string>()).add(id));
  for (const path of silenced) {
    const [, id = ''] = /([^/]+)\.(?:yml|md)$/.exec(path) ?? [];
    if (path.startsWith('content/articles/')) add('articles', id);
    else if (path.endsWith('.yml')) add('curations', id);
  }
  return { ...doubts, missing };
}

/**
 * Puts what history says on its files, and takes away what merely follows from it.
 *
 * @param files of the gate so far
 * @param today YYYY-MM-DD
 * @returns the files, those that are gone among them
 */
export async function tellHistory(
  history: History,
  reading: Reading,
  files: readonly VFile[],
  today: string,
): Promise<VFile[]> {
  const silenced = silencedBy(history, reading);
  for (const file of files) if (silenced.has(file.path)) file.messages.length = 0;
  const all = new Map([...files].reverse().map((file) => [file.path, file]));
  const fresh: VFile[] = [];
  for (const { path, rule, reason, fix, place, paste } of await history.findings(reading, today)) {
    let file = all.get(path);
    if (!file) {
      all.set(path, (file = new VFile({ path })));
      fresh.push(file);
    }
    const message = report(file, { rule, reason, fix, place });
    if (paste !== undefined) message.note = paste;
    // What was changed is the cause; that it does not agree with the rest follows.
    file.messages.unshift(...file.messages.splice(-1));
  }
  return [...fresh, ...files];
}
