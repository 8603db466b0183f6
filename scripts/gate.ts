import { VFile } from 'vfile';
import { readCorpus, type Reading } from '../model/read/corpus.ts';
import { locate } from '../model/read/locate.ts';
import { failed, report } from '../model/problem.ts';
import { convertInMemory, differences } from './convert-check.ts';
import { staleDocuments } from './docs.ts';
import { rules } from './rules/index.ts';
import { runRules, type RuleProblem } from './rules/run.ts';

/** Line of the file on which a line of the body stands: the body follows the front matter. */
const bodyLine = ({ parsed }: Reading, path: string, line: number): number => {
  const source = parsed.get(path);
  return source ? source.yaml.split('\n').length + source.lineOffset + line : line;
};

/** Puts a problem on its file, at its place. */
function attach(reading: Reading, { rule, entry, path, line, reason, fix, warning }: RuleProblem): void {
  const known = reading.files.find((file) => file.path === entry.path);
  const file = known ?? new VFile({ path: entry.path });
  if (!known) reading.files.push(file);
  const source = reading.parsed.get(entry.path);
  const place =
    line !== undefined
      ? { line: bodyLine(reading, entry.path, line), column: 1 }
      : path && source && locate(source.yaml, path, source.lineOffset);
  report(file, { rule, reason, fix, ...(place ? { place } : {}), ...(warning ? { warning } : {}) });
}

/** Files once each, in the order in which they first come. */
const distinct = (files: readonly VFile[]): VFile[] => [...new Set(files)];

/**
 * The one gate: all that stands between content and its publication. `check` prints what it gives; `build` and
 * `dev` refuse on the same.
 *
 * @param root folder of the repository
 * @param today YYYY-MM-DD, for what expires
 * @returns every file looked at, with its messages; `failed(files)` of `model/problem.ts` says whether one is an error
 */
export async function gate(root: string, today: string): Promise<VFile[]> {
  const reading = readCorpus(root);
  const { corpus } = reading;
  if (corpus) for (const problem of runRules(corpus, rules, today)) attach(reading, problem);
  const conversion = convertInMemory(root, reading);
  const files = distinct([...reading.files, ...conversion.files, ...differences(root, conversion).files]);
  // Documents say what the content says, so they wait until it is right.
  return failed(files) || !corpus ? files : [...files, ...(await staleDocuments(root, corpus))];
}
