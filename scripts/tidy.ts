import { tidy } from '../model/read/layout.ts';
import { table, type KindRow, type SingleRow } from '../model/kinds.ts';
import { listFiles, readBytes, writeFiles } from './files.ts';
import { note } from './report.ts';

/**
 * Part of `npm run format`: brings the files of people to one form of line ends and spaces. The formatter keeps a byte
 * order mark, and cannot read every file that has one.
 */
const root = process.cwd();
const paths = [
  ...Object.values<SingleRow>(table.singles).map(({ path }) => path),
  ...Object.values<KindRow>(table.kinds)
    .filter(({ generated }) => !generated)
    .flatMap(({ folder, ending }) => listFiles(root, folder, ending)),
];
const texts = paths.map((path) => ({
  path,
  text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBytes(root, path) ?? undefined),
}));
const untidy = texts.filter(({ text }) => text !== '' && tidy(text) !== text);
writeFiles(root, new Map(untidy.map(({ path, text }) => [path, tidy(text)])));
for (const { path } of untidy) note(`tidied ${path}`);
