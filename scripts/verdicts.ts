import { parseArgs } from 'node:util';
import { failed } from '../model/problem.ts';
import { readCorpus } from '../model/read/corpus.ts';
import { print, printMessages } from './report.ts';
import { blindReading } from './verdicts/blind.ts';
import { sideBySide } from './verdicts/side-by-side.ts';

/**
 * `npm run verdicts`: checks with the same answers side by side. `-- --blind`: what a reader gets who rates the
 * claims without knowing their verdicts, as Markdown. Exits 1 where the content has problems.
 */
const { values } = parseArgs({ options: { blind: { type: 'boolean', default: false } } });
const { corpus, files } = readCorpus(process.cwd());
if (!corpus || failed(files)) {
  printMessages(files);
  process.exitCode = 1;
} else print(values.blind ? blindReading(corpus) : sideBySide(corpus));
