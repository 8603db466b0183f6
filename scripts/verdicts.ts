import { parseArgs } from 'node:util';
import { failed } from '../model/problem.ts';
import { readCorpus } from '../model/read/corpus.ts';
import { isThere, readAnywhere } from './files.ts';
import { print, printMessages } from './report.ts';
import { blindReading } from './verdicts/blind.ts';
import { ratesOf, readReading } from './verdicts/readers.ts';
import { sideBySide } from './verdicts/side-by-side.ts';

/**
 * `npm run verdicts`: checks with the same answers side by side. `-- --blind`: what a reader gets who rates the
 * claims without knowing their verdicts, as Markdown. `-- --readers FILE FILE`: how often two such readers reach the
 * verdicts of the site. Exits 1 where the content or an answer has problems.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { blind: { type: 'boolean', default: false }, readers: { type: 'boolean', default: false } },
});
const { corpus, files } = readCorpus(process.cwd());
if (!corpus || failed(files)) {
  printMessages(files);
  process.exitCode = 1;
} else if (values.readers) {
  const absent = positionals.filter((path) => !isThere(path));
  const readings =
    absent.length > 0
      ? []
      : positionals.map((path) => ({
          path,
          ...readReading(corpus, new TextDecoder().decode(readAnywhere(path))),
        }));
  const faults = readings.flatMap(({ path, faults: found }) => found.map((fault) => `${path}: ${fault}`));
  for (const path of absent) faults.push(`${path}: Unexpected absence, expected a file with answers`);
  if (positionals.length !== 2)
    faults.push(`Unexpected number of files (${positionals.length}), expected the answers of two readers`);
  print(faults.length > 0 ? faults.join('\n') : ratesOf(corpus, readings[0]!.reading, readings[1]!.reading));
  if (faults.length > 0) process.exitCode = 1;
} else print(values.blind ? blindReading(corpus) : sideBySide(corpus));
