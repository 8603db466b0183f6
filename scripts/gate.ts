import type { VFile } from 'vfile';
import type { table } from '../model/kinds.ts';
import { failed, report } from '../model/problem.ts';
import { readCorpus, type Reading } from '../model/read/corpus.ts';
import { readHealth } from '../model/read/health.ts';
import { checkBodies } from './gate/bodies.ts';
import { checkConversion } from './gate/conversion.ts';
import { checkFormat } from './gate/format.ts';
import { doubtsOf } from './gate/doubts.ts';
import { silencedBy, tellHistory, withSeeds } from './gate/history.ts';
import type { History } from './history/history.ts';
import { placeOfFinding } from './gate/place.ts';
import { staleDocuments } from './docs.ts';
import { lostAddresses } from './published.ts';
import { rules } from './rules/index.ts';
import type { RuleProblem } from './rules/applied.ts';
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

/** Files once each, in the order in which they first come. */
const distinct = (files: readonly VFile[]): VFile[] => [...new Set(files)];

/**
 * The one gate: all that stands between content and its publication. `check` prints what it gives; `build` and
 * `dev` refuse on the same. Causes are told; what merely follows from one is left out.
 *
 * @param root folder of the repository
 * @param today YYYY-MM-DD, for what expires
 * @param history what was published, for `check`: nothing of it changes in silence
 * @param reading of the content, where it was read already
 * @returns every file looked at, with its messages; `failed(files)` of `model/problem.ts` says whether one is an error
 */
export async function gate(
  root: string,
  today: string,
  history?: History,
  reading: Reading = readCorpus<typeof table>(root, undefined, undefined, history?.missing),
): Promise<VFile[]> {
  const { corpus } = reading;
  checkBodies(reading);
  const converted = checkConversion(root, reading);
  const own = doubtsOf(reading);
  const doubts = history ? withSeeds(own, silencedBy(history, reading)) : own;
  if (corpus) for (const problem of runRules(corpus, rules, today, doubts)) attach(reading, problem);
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
