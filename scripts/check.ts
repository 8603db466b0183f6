import { VFile } from 'vfile';
import { readCorpus, type Reading } from '../model/read/corpus.ts';
import { locate } from '../model/read/locate.ts';
import { failed, report } from '../model/problem.ts';
import { note, printMessages } from './report.ts';
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

/**
 * `npm run check`: reads all content and applies every content rule; exits 1 when there is an error.
 *
 * @param root folder of the repository
 * @param today YYYY-MM-DD, for the expiry of waivers
 * @returns the files with their messages
 */
export function checkContent(root: string, today: string): VFile[] {
  const reading = readCorpus(root);
  if (reading.corpus) for (const problem of runRules(reading.corpus, rules, today)) attach(reading, problem);
  return reading.files;
}

if (import.meta.main) {
  const files = checkContent(process.cwd(), new Date().toISOString().slice(0, 10));
  printMessages(files);
  if (failed(files)) process.exitCode = 1;
  else note(`${files.length} files keep ${rules.length} rules.`);
}
