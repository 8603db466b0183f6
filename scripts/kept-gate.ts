import type { VFile } from 'vfile';
import type { table } from '../model/kinds.ts';
import { KeptFiles, type KeptFile } from '../model/read/kept.ts';
import { readCorpus, type Reading } from '../model/read/corpus.ts';
import { digestOfProgram } from './digest.ts';
import { gate } from './gate.ts';
import { noMemory, type GateMemory } from './gate/memory.ts';
import type { History } from './history/history.ts';
import { keep, recalled } from './kept.ts';

const ENTRIES = '.cache/entries.bin';
const GATE = '.cache/gate.bin';

/** Reads the content, and of it parses only what has changed since it was last read here. */
function readKept(root: string, key: string, history: History | undefined): Reading {
  const known = recalled(root, ENTRIES, key) as Map<string, KeptFile> | null;
  const kept = new KeptFiles(known ?? new Map());
  const reading = readCorpus<typeof table>(root, undefined, undefined, history?.missing, kept);
  if (kept.changed) keep(root, ENTRIES, key, kept.files);
  return reading;
}

/**
 * The gate, which looks again only at what may have changed since it was last asked here. What it knows is kept in
 * `.cache/`; where that is missing, of another version or damaged, it looks at everything.
 *
 * @param root folder of the repository
 * @param today YYYY-MM-DD
 * @param history as `gate` has it
 * @returns every file looked at, with its messages, and the content
 */
export async function keptGate(
  root: string,
  today: string,
  history?: History,
): Promise<{ files: VFile[]; reading: Reading }> {
  const program = digestOfProgram(root, ['model', 'scripts']);
  const reading = readKept(root, program, history);
  const key = `${program} ${today}`;
  const memory = (recalled(root, GATE, key) as GateMemory | null) ?? noMemory();
  const files = await gate(root, today, { history, reading, memory });
  if (memory.changed) keep(root, GATE, key, { ...memory, changed: false });
  return { files, reading };
}

/** The same, but that everything is looked at. */
export async function cleanGate(root: string, today: string): Promise<{ files: VFile[]; reading: Reading }> {
  const reading = readCorpus<typeof table>(root);
  return { files: await gate(root, today, { reading }), reading };
}
