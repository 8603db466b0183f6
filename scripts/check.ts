import { failed } from '../model/problem.ts';
import { HELP, readCheckArguments, type CheckOptions } from './arguments/check.ts';
import { blockingFirst, checkJson, githubAnnotations, summaryTable } from './check-formats.ts';
import { appendAnywhere } from './files.ts';
import { fixMechanical } from './fix.ts';
import { keptGate } from './kept-gate.ts';
import { readHistory } from './history/history.ts';
import { formatTold, messagesOf, note, print, printError, status } from './report.ts';
import { rules } from './rules/index.ts';

/** `npm run check`: returns 1 when the gate finds an error. */
async function main({ base, format, fix }: CheckOptions, root: string): Promise<number> {
  if (fix) fixMechanical(root);
  const history = readHistory(root, base, process.env);
  const left = 'reason' in history ? history.reason : null;
  // Whoever names a base wants the comparison.
  if (left !== null)
    note(`${base === undefined ? '' : 'error '}What was published is not compared: ${left}.`);
  if (left !== null && base !== undefined) return 1;
  const today = new Date().toISOString().slice(0, 10);
  const known = 'reason' in history ? undefined : history;
  status.say('Checking the content ...');
  const { files } = await keptGate(root, today, known);
  const messages = messagesOf(files);
  if (format === 'json') print(checkJson(messages, left));
  else if (format === 'github') {
    if (messages.length > 0) print(githubAnnotations(messages));
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary) appendAnywhere(summary, summaryTable(messages));
  } else if (messages.length > 0) printError(formatTold(blockingFirst(messages)));
  if (failed(files)) {
    if (format === 'human') note('docs/rules.md explains each rule by its name.');
    return 1;
  }
  note(`${files.length} files keep ${rules.length} rules.`);
  return 0;
}

const options = readCheckArguments(process.argv.slice(2));
if (typeof options === 'string') {
  note(`${options}\nRun \`npm run check -- --help\` for the options.`);
  process.exitCode = 1;
} else if (options.help) print(HELP);
else process.exitCode = await main(options, process.cwd());
