import { statementOf } from '../model/statement.ts';
import { readCorpus } from '../model/read/corpus.ts';
import { terms } from './convert/english/terms/terms.ts';
import { readAnywhere } from './files.ts';
import { readLines } from './match-lines.ts';
import { HELP, readArguments, type Options } from './arguments/match.ts';
import { indexOf, type Index } from './match/index-of.ts';
import { POSSIBLE, rank } from './match/rank.ts';
import { note, print, printMessages } from './report.ts';

/**
 * Ranks the claims of a file for each query of another.
 *
 * @returns whether both could be read
 */
function evaluate(claims: string, queries: string, most: number): boolean {
  const rated = readLines(claims, readAnywhere(claims), true);
  const asked = readLines(queries, readAnywhere(queries), false);
  const wrong = [rated.file, asked.file].filter(({ messages }) => messages.length > 0);
  if (wrong.length > 0) {
    printMessages(wrong);
    return false;
  }
  // As the file wrote it: a number stays a number.
  const ids = new Map(rated.lines.map(({ id }) => [String(id), id]));
  const index = indexOf(
    rated.lines.map(({ id, text, title }) => ({ id: String(id), texts: [text], title: title ?? '' })),
    terms,
  );
  for (const { id, text } of asked.lines)
    print(
      JSON.stringify({
        id,
        matches: rank(index, text, most).map((match) => ({ id: ids.get(match.id), score: match.score })),
      }),
    );
  return true;
}

/** Prints the checks of this site that may answer a sentence. */
function answer(index: Index, verdicts: Map<string, string>, { sentence, most }: Options): void {
  const matches = rank(index, sentence, most).filter(({ likeness }) => likeness >= POSSIBLE);
  if (matches.length === 0) note('No check of this site is near. That says nothing about truth.');
  for (const { id, likeness, words } of matches)
    print(`${likeness.toFixed(2)}  ${id}  ${verdicts.get(id)}  (${words.join(', ')})`);
}

/** The command: returns its exit code. */
function main(args: string[], root: string): number {
  const options = readArguments(args);
  if (typeof options === 'string') {
    note(`${options}\nRun \`npm run match -- --help\` for the options.`);
    return 1;
  }
  if (options.help) {
    print(HELP);
    return 0;
  }
  try {
    if (options.claims !== null && options.queries !== null) {
      return evaluate(options.claims, options.queries, options.most) ? 0 : 1;
    }
    const { corpus } = readCorpus(root, ['checks']);
    if (!corpus) {
      note('error Unexpected content, expected one that can be read. Run `npm run check`');
      return 1;
    }
    const checks = [...corpus.checks.values()].filter(({ status }) => status !== 'void');
    answer(
      indexOf(checks.map(statementOf), terms),
      new Map(checks.map((check) => [check.id, check.status === 'reviewed' ? check.verdict : check.status])),
      options,
    );
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      note(
        `error Unexpected ${String(error.code)} when reading ${'path' in error ? String(error.path) : 'a file'}, expected a file. Mend the path`,
      );
    else throw error;
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2), process.cwd());
