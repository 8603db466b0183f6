import { failed } from '../model/problem.ts';
import { readCorpus, type Corpus } from '../model/read/corpus.ts';
import { HELP, readVerdictsArguments, type VerdictsOptions } from './arguments/verdicts.ts';
import { isThere, readAnywhere } from './files.ts';
import { note, print, printMessages } from './report.ts';
import { blindReading } from './verdicts/blind.ts';
import { ratesOf, readReading } from './verdicts/readers.ts';
import { sideBySide } from './verdicts/side-by-side.ts';

/** Rates of two files with answers, or every fault of them; returns the exit code. */
function rate(corpus: Corpus, paths: readonly [string, string]): number {
  const absent = paths.filter((path) => !isThere(path));
  const readings =
    absent.length > 0
      ? []
      : paths.map((path) => ({
          path,
          ...readReading(corpus, new TextDecoder().decode(readAnywhere(path))),
        }));
  const faults = [
    ...readings.flatMap(({ path, faults: found }) => found.map((fault) => `${path}: ${fault}`)),
    ...absent.map((path) => `${path}: Unexpected absence, expected a file with answers`),
  ];
  if (faults.length > 0) note(faults.join('\n'));
  else print(ratesOf(corpus, readings[0]!.reading, readings[1]!.reading));
  return faults.length > 0 ? 1 : 0;
}

/** What the options ask for; returns the exit code. */
function main({ blind, readers }: VerdictsOptions): number {
  const { corpus, files } = readCorpus(process.cwd());
  if (!corpus || failed(files)) {
    printMessages(files);
    return 1;
  }
  if (readers) return rate(corpus, readers);
  print(blind ? blindReading(corpus) : sideBySide(corpus));
  return 0;
}

const options = readVerdictsArguments(process.argv.slice(2));
if (typeof options === 'string') {
  note(`${options}\n\n${HELP}`);
  process.exitCode = 1;
} else if (options.help) print(HELP);
else process.exitCode = main(options);
