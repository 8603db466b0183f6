import { failed } from '../model/problem.ts';
import { HELP, readCheckArguments, type CheckOptions } from './check-arguments.ts';
import { gate } from './gate.ts';
import { readHistory } from './history/history.ts';
import { note, print, printMessages } from './report.ts';
import { rules } from './rules/index.ts';

/** `npm run check`: returns 1 when the gate finds an error. */
async function main({ base }: CheckOptions, root: string): Promise<number> {
  const history = readHistory(root, base, process.env);
  if ('reason' in history) {
    note(`What was published is not compared: ${history.reason}.`);
    // Whoever names a base wants the comparison.
    if (base !== undefined) return 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  const files = await gate(root, today, 'reason' in history ? undefined : history);
  printMessages(files);
  if (failed(files)) return 1;
  note(`${files.length} files keep ${rules.length} rules.`);
  return 0;
}

const options = readCheckArguments(process.argv.slice(2));
if (typeof options === 'string') {
  note(`${options}\nRun \`npm run check -- --help\` for the options.`);
  process.exitCode = 1;
} else if (options.help) print(HELP);
else process.exitCode = await main(options, process.cwd());
