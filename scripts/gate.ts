import type { VFile } from 'vfile';
import type { table } from '../model/kinds.ts';
import { failed, report } from '../model/problem.ts';
import { readCorpus, type Corpus, type Reading } from '../model/read/corpus.ts';
import { observeCorpus } from '../model/observe.ts';
import { readHealth } from '../model/read/health.ts';
import { checkBodies } from './gate/bodies.ts';
import { checkConversion } from './gate/conversion.ts';
import { checkFormat } from './gate/format.ts';
import { doubtsOf } from './gate/doubts.ts';
import { silencedBy, tellHistory, withSeeds } from './gate/history.ts';
import type { History } from './history/history.ts';
import { noMemory, type GateMemory } from './gate/memory.ts';
import { placeOfFinding } from './gate/place.ts';
import { staleDocuments } from './docs.ts';
import { lostAddresses } from './published.ts';
import { rules } from './rules/index.ts';
import { CleanEntries, forgetful } from './rules/clean.ts';
import type { RuleProblem } from './rules/applied.ts';
import { sealer } from './seal.ts';
import { runRules } from './rules/run.ts';

/** Puts a problem on its file, at its place. */
function attach(reading: Reading, problem: RuleProblem): void {
  const { path, place } = placeOfFinding(reading, problem);
  const { rule, reason, fix, warning } = problem;
  report(
    reading.files.find((file) => file.path === path)!,
    { rule, reason, fix, place, ...(warning ? { warning } : {}) },
  );
}

/** What the gate may be told beforehand. */
export interface GateOptions {
  /** What was published, for `check`: nothing of it changes in silence. */
  history?: History | undefined;
  /** Of the content, where it was read already. */
  reading?: Reading;
  /** What was found right before; what is found right now is added. */
  memory?: GateMemory;
}

function cleanOf(corpus: Corpus, memory: GateMemory): CleanEntries {
  const { contentOf } = observeCorpus(corpus, () => {});
  return new CleanEntries(
    memory.clean,
    sealer((name) => contentOf(name)!),
  );
}

/** Remembers which checks were found right: nothing was said of them, by a rule or before. */
function keepClean(
  memory: GateMemory,
  known: CleanEntries,
  { files, corpus }: Reading,
  problems: readonly RuleProblem[],
): void {
  const wrong = new Set(problems.map(({ entry }) => entry.path));
  // A waiver covers something that was found.
  for (const { path, waivers } of corpus?.checks.values() ?? []) if (waivers.length > 0) wrong.add(path);
  for (const { path, messages } of files) if (messages.length > 0) wrong.add(path);
  const { entries, changed } = known.right((path) => !wrong.has(path));
  memory.clean = entries;
  memory.changed ||= changed;
}

/** Files once each, in the order in which they first come. */
const distinct = (files: readonly VFile[]): VFile[] => [...new Set(files)];

/**
 * The one gate: all that stands between content and its publication. `check` prints what it gives; `build` and
 * `dev` refuse on the same. Causes are told; what merely follows from one is left out.
 *
 * @param root folder of the repository
 * @param today YYYY-MM-DD, for what expires
 * @param options what was published, what was read already, what was found right before
 * @returns every file looked at, with its messages; `failed(files)` of `model/problem.ts` says whether one is an error
 */
export async function gate(root: string, today: string, options: GateOptions = {}): Promise<VFile[]> {
  const { history, memory = noMemory() } = options;
  const reading = options.reading ?? readCorpus<typeof table>(root, undefined, undefined, history?.missing);
  const { corpus } = reading;
  // Where something cannot be relied on, everything is looked at.
  const known = corpus && !failed(reading.files) ? cleanOf(corpus, memory) : forgetful();
  const bodies = checkBodies(reading, known);
  const converted = checkConversion(root, reading, memory);
  const own = doubtsOf(reading);
  const doubts = history ? withSeeds(own, silencedBy(history, reading)) : own;
  const problems = corpus ? runRules(corpus, rules, today, doubts, known, bodies) : [];
  keepClean(memory, known, reading, problems);
  for (const problem of problems) attach(reading, problem);
  const all = distinct([...reading.files, ...converted]);
  const files = history ? await tellHistory(history, reading, all, today) : all;
  await checkFormat(root, files);
  // Documents say what the content says, so they wait until it is right.
  if (failed(files) || !corpus) return files;
  const { file: looked } = readHealth(root);
  return [
    ...files,
    ...(looked ? [looked] : []),
    ...lostAddresses(root, corpus),
    ...(await staleDocuments(root, corpus)),
  ];
}
