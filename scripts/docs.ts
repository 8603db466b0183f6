import { format, resolveConfig } from 'prettier';
import { VFile } from 'vfile';
import { readCorpus, type Corpus } from '../model/read/corpus.ts';
import { failed, report } from '../model/problem.ts';
import { balanceReport } from './docs/balance-report.ts';
import { fieldTables } from './docs/field-tables.ts';
import { listFiles, readBytes, writeFiles } from './files.ts';
import { editorSchemas } from './docs/editor-schemas.ts';
import { NOTICES, notices } from './notices.ts';
import { addressList, PUBLISHED } from './published.ts';
import { importDrawing, withDrawing } from './docs/import-drawing.ts';
import { issueForms } from './docs/issue-forms.ts';
import { note, printMessages } from './report.ts';
import { ruleList } from './docs/rule-list.ts';

const ARCHITECTURE = 'docs/architecture.md';

/** Markdown or YAML as Prettier writes it, so that a generated file passes the same check as every other. */
const formatted = async (path: string, text: string): Promise<[string, string]> => [
  path,
  await format(text, { ...(await resolveConfig(path)), filepath: path }),
];

/** The documents that follow from content and schemas: Markdown by path. */
export const documents = async (corpus: Corpus): Promise<Map<string, string>> =>
  new Map([
    await formatted('docs/balance.md', balanceReport(corpus)),
    await formatted('docs/fields.md', fieldTables()),
  ]);

/** The documents that follow from the program alone, which a test holds to it: no entry changes them. */
export async function programDocuments(): Promise<Map<string, string>> {
  const root = process.cwd();
  const architecture = new TextDecoder().decode(readBytes(root, ARCHITECTURE) ?? undefined);
  return new Map([
    await formatted('docs/rules.md', ruleList()),
    await formatted(ARCHITECTURE, withDrawing(architecture, importDrawing(root))),
    ...(await editorSchemas()),
    ...(await Promise.all(issueForms().map(([path, yaml]) => formatted(path, yaml)))),
    [NOTICES, notices()],
  ]);
}

/**
 * Documents that no longer say what the content says. A repository without the folder `docs/` has none.
 *
 * @returns one file with its message for each
 */
export async function staleDocuments(root: string, corpus: Corpus): Promise<VFile[]> {
  if (listFiles(root, 'docs', '.md').length === 0) return [];
  const expected = [...(await documents(corpus))];
  return expected
    .filter(([path, content]) => new TextDecoder().decode(readBytes(root, path) ?? undefined) !== content)
    .map(([path]) => {
      const file = new VFile({ path });
      report(file, {
        rule: 'generated-document',
        reason: 'Unexpected content, expected what `npm run docs` writes',
        fix: 'Run `npm run docs` and commit the result',
      });
      return file;
    });
}

if (import.meta.main) {
  const { corpus, files } = readCorpus(process.cwd());
  if (!corpus || failed(files)) {
    printMessages(files);
    process.exitCode = 1;
  } else {
    const written = new Map([...(await documents(corpus)), ...(await programDocuments())]);
    written.set(PUBLISHED, addressList(process.cwd(), corpus));
    writeFiles(process.cwd(), written);
    note(`Wrote ${written.size} files in docs/, .github/, .vscode/ and site/public/.`);
  }
}
