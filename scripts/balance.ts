import { format, resolveConfig } from 'prettier';
import { readCorpus } from '../content/corpus.ts';
import { failed } from '../content/problem.ts';
import { balanceReport } from './balance-report.ts';
import { writeFiles } from './files.ts';
import { note, printMessages } from './report.ts';

const path = 'docs/balance.md';

/** Markdown as Prettier writes it, so that the generated file passes the same check as every other. */
const formatted = async (markdown: string): Promise<string> =>
  format(markdown, { ...(await resolveConfig(path)), filepath: path });

const { corpus, files } = readCorpus(process.cwd());
if (!corpus || failed(files)) {
  printMessages(files);
  process.exitCode = 1;
} else {
  writeFiles(process.cwd(), new Map([[path, await formatted(balanceReport(corpus))]]));
  note(`Wrote ${path}.`);
}
