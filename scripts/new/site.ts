import { randomUUID } from 'node:crypto';
import { basename, relative, resolve } from 'node:path';
import { table, type KindRow, type SingleRow } from '../../model/kinds.ts';
import { failed } from '../../model/problem.ts';
import { readCorpus } from '../../model/read/corpus.ts';
import { convertInMemory } from '../conversion/check.ts';
import { documents } from '../docs.ts';
import { copyInto, listFiles, readBytes, writeFiles } from '../files.ts';
import { isFree } from '../output/folder.ts';
import { withFields } from '../place.ts';
import { PUBLISHED } from '../published.ts';
import { format } from '../report.ts';
import type { Flags } from './arguments.ts';
import { formatted } from '../formatted.ts';

/** What of this repository is the program; the rest is the content of this site, and what is said of it. */
const PROGRAM = [
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.npmrc',
  '.prettierignore',
  '.prettierrc.json',
  '.vscode',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'astro.config.mjs',
  'astro.env',
  'cspell.config.yaml',
  'docs',
  'eslint.config.js',
  'eslint.fence.js',
  'knip.json',
  'model',
  'package-lock.json',
  'package.json',
  'scripts',
  'site',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
];
/** Documents that are made from content, or show it. */
const OF_CONTENT = ['docs/addresses.txt', 'docs/balance.md', 'docs/health.json', 'docs/verdicts.md'];
/** The words of the interface that the program came with, for its suite. */
const OWN_WORDS = 'tests/fixtures/words.ts';
/** One example of each kind of entry. */
const EXAMPLES = 'tests/fixtures/minimal';

/** Files that people write, below content/. */
const entriesIn = (folder: string): string[] => [
  ...Object.values<SingleRow>(table.singles).map(({ path }) => path),
  ...Object.values<KindRow>(table.kinds)
    .filter(({ generated }) => !generated)
    .flatMap((row) => listFiles(folder, row.folder, row.ending)),
];

/** What was made, or a sentence that says what stands in the way. */
export type MadeSite = { next: string[] } | string;

/**
 * Another team's site: the program, and one example of each kind of entry, in an empty folder.
 *
 * @param root folder of this repository
 * @param folder as the command line names it
 */
export async function makeSite(root: string, folder: string, flags: Flags): Promise<MadeSite> {
  const target = resolve(root, folder);
  if (!relative(root, target).startsWith('..'))
    return `Unexpected folder ${folder} within this repository, expected one outside. Name another`;
  if (!isFree(target))
    return `Unexpected files in ${folder}, expected a new or an empty folder. Name another`;
  for (const path of PROGRAM) copyInto(root, path, target, path, (from) => !OF_CONTENT.includes(from));
  for (const part of ['content', 'seeds']) copyInto(root, `${EXAMPLES}/${part}`, target, part);
  // Its words will be its own; the suite that came with the program knows those that the program came with.
  const words = readBytes(root, OWN_WORDS) ?? readBytes(root, 'site/strings.ts')!;
  const name = typeof flags['name'] === 'string' ? flags['name'] : basename(target);
  const site = new TextDecoder().decode(readBytes(target, 'content/site.yml')!);
  writeFiles(
    target,
    new Map<string, string | Uint8Array>([
      // Its feeds name their items by an id of its own, so that subscribers keep them when the site moves.
      ['content/site.yml', withFields(site, { name, publisher: name, uuid: randomUUID() })],
      [OWN_WORDS, words],
      ['docs/health.json', '{ "looked": null, "addresses": {} }\n'],
    ]),
  );
  for (const path of entriesIn(target)) {
    const text = new TextDecoder().decode(readBytes(target, path)!);
    writeFiles(target, new Map([[path, await formatted(path, text)]]));
  }
  const { writes, files } = convertInMemory(target, readCorpus(target, ['curations', 'people', 'topics']));
  if (failed(files)) throw new Error(format(files));
  writeFiles(target, writes);
  const { corpus } = readCorpus(target);
  // Nothing of it was ever published: the examples may go without a redirect.
  writeFiles(target, new Map([...(await documents(corpus!)), [PUBLISHED, '']]));
  return {
    next: [
      `Go to ${folder} and run \`git init\`, then \`npm start\`: the site stands with one example of each kind.`,
      'docs/another-site.md says what to make your own, on one page.',
    ],
  };
}
