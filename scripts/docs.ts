import { format, resolveConfig } from 'prettier';
import { readCorpus } from '../model/read/corpus.ts';
import { failed } from '../model/problem.ts';
import { balanceReport } from './balance-report.ts';
import { fieldTables } from './field-tables.ts';
import { writeFiles } from './files.ts';
import { note, printMessages } from './report.ts';

/** Markdown as Prettier writes it, so that a generated file passes the same check as every other. */
const formatted = async (path: string, markdown: string): Promise<[string, string]> => [
  path,
  await format(markdown, { ...(await resolveConfig(path)), filepath: path }),
];

/**
 * The documents that follow from content and schemas.
 *
 * @returns Markdown by path; null where the content could not be read, after printing why
 */
export async function documents(root: string): Promise<Map<string, string> | null> {
  const { corpus, files } = readCorpus(root);
  if (!corpus || failed(files)) {
    printMessages(files);
    return null;
  }
  return new Map([
    await formatted('docs/balance.md', balanceReport(corpus)),
    await formatted('docs/fields.md', fieldTables()),
  ]);
}

if (import.meta.main) {
  const written = await documents(process.cwd());
  if (!written) process.exitCode = 1;
  else {
    writeFiles(process.cwd(), written);
    note(`Wrote ${[...written.keys()].join(', ')}.`);
  }
}
