import { listFiles, readBytes, writeFiles } from './files.ts';
import { fields } from './measure/fields.ts';
import { gather } from './measure/gather.ts';
import { measureAll, table, toMarkdown, toNumbers } from './measure/scoreboard.ts';
import { print } from './report.ts';

/** Measures what the converter finds against tests/gold/, prints the tables and writes docs/extraction.md and .json. */
const root = process.cwd();
const read = (path: string): string => {
  const bytes = readBytes(root, path);
  if (!bytes) throw new Error(`Missing ${path}, expected the labels of the gold set`);
  return new TextDecoder().decode(bytes);
};
const list = (folder: string, ending: string): string[] => listFiles(root, folder, ending);
const labelled = new Set(
  listFiles(root, 'tests/gold/seeds', '.dates.yml').map((path) => path.split('/').at(-1)!.split('.')[0]),
);
const seeds = listFiles(root, 'seeds', '.txt').filter((path) =>
  labelled.has(path.split('/').at(-1)!.slice(0, -4)),
);
const measured = measureAll(fields, gather(seeds, { read, list }));
for (const { field, rows } of measured) print(`${field.name}\n${table(rows)}\n`);
writeFiles(
  root,
  new Map([
    ['docs/extraction.md', toMarkdown(measured)],
    ['docs/extraction.json', `${JSON.stringify(toNumbers(measured), null, 2)}\n`],
  ]),
);
