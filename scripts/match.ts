import { z } from 'zod';
import { statementOf } from '../model/statement.ts';
import { readCorpus } from '../model/read/corpus.ts';
import { terms } from './convert/english/terms/terms.ts';
import { readAnywhere } from './files.ts';
import { HELP, readArguments, type Options } from './match-arguments.ts';
import { indexOf, type Index } from './match/index-of.ts';
import { POSSIBLE, rank } from './match/rank.ts';
import { note, print } from './report.ts';

const query = z.object({ id: z.coerce.string(), text: z.string() });
const claim = query.extend({ title: z.string().optional() });

/** A line of a file that is not what it should be. */
class LineError extends Error {}

/** Reads a file of JSON lines; throws a LineError that names the line. */
function jsonLines<T>(path: string, shape: z.ZodType<T>): T[] {
  return new TextDecoder()
    .decode(readAnywhere(path))
    .split('\n')
    .flatMap((line, index): T[] => {
      if (line.trim() === '') return [];
      try {
        return [shape.parse(JSON.parse(line))];
      } catch {
        throw new LineError(
          `${path}:${index + 1}:1 error Unexpected line, expected JSON with id and text. Mend the line`,
        );
      }
    });
}

/** Ranks the claims of a file for each query of another. */
function evaluate(claims: string, queries: string, most: number): void {
  const rated = jsonLines(claims, claim).map(({ id, text, title }) => ({ id, texts: [text], title }));
  const index = indexOf(rated, terms);
  for (const { id, text } of jsonLines(queries, query))
    print(
      JSON.stringify({
        id,
        matches: rank(index, text, most).map((match) => ({ id: match.id, score: match.score })),
      }),
    );
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
      evaluate(options.claims, options.queries, options.most);
      return 0;
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
    if (error instanceof LineError) note(error.message);
    else if (error instanceof Error && 'code' in error)
      note(
        `error Unexpected ${String(error.code)} when reading ${'path' in error ? String(error.path) : 'a file'}, expected a file. Mend the path`,
      );
    else throw error;
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2), process.cwd());
