import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../model/read/corpus.ts';
import { findWords, withheldForms } from '../scripts/output/withheld.ts';

/** What was received stays whole, and so does what is made of it word by word; About says so. */
const WHOLE = /^content[\\/]articles|\.(?:png|woff2)$/;

/** Every file that people or commands write, but the seeds. */
const files = ['content', 'docs', 'model', 'scripts', 'site', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !WHOLE.test(path)),
);

test('no file of the repository but the articles as received holds a name that is withheld', () => {
  const forms = withheldForms(readCorpus(process.cwd()).corpus!);
  expect(files.length).toBeGreaterThan(100);
  // A name is not printed here either: only where it stands.
  const found = files.filter((path) => {
    const text = readFileSync(path, 'utf8');
    return forms.some((words) => findWords(text, words) >= 0);
  });
  expect(found).toEqual([]);
});
