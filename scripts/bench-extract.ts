import { format, resolveConfig } from 'prettier';
import { terms } from './convert/english/terms/terms.ts';
import { listFiles, readBytes, writeFiles } from './files.ts';
import { fields } from './measure/fields.ts';
import { gather } from './measure/gather.ts';
import { measureMatch } from './measure/match/measure.ts';
import { matchReport } from './measure/match/report.ts';
import { measureAll, table, toMarkdown, toNumbers } from './measure/scoreboard.ts';
import { print } from './report.ts';

/** Measures what the converter finds against tests/gold/, prints the tables and writes docs/extraction.md and .json; and the matcher, for docs/matching.md. */
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
const gold = (name: string): string => read(`tests/gold/match/${name}.yml`);
const matched = measureMatch({ statements: gold('statements'), posts: gold('posts') }, terms);
const style = await resolveConfig('docs/matching.md');
writeFiles(
  root,
  new Map([
    ['docs/matching.md', await format(matchReport(matched), { ...style, parser: 'markdown' })],
    ['docs/extraction.md', toMarkdown(measured)],
    ['docs/extraction.json', `${JSON.stringify(toNumbers(measured), null, 2)}\n`],
  ]),
);
