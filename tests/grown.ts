import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { failed } from '../model/problem.ts';
import { readCorpus, type Corpus } from '../model/read/corpus.ts';
import { convertInMemory } from '../scripts/conversion/check.ts';
import { documents } from '../scripts/docs.ts';
import { writeFiles } from '../scripts/files.ts';
import { format } from '../scripts/report.ts';

/** Where the grown content stands while the tests run. */
export const GROWN = resolve('.cache/grown');

/** What a build needs besides content. */
const PROGRAM = [
  'astro.config.mjs',
  'astro.env',
  'model',
  'package.json',
  'scripts',
  'site',
  'tsconfig.json',
];
/** What it may share: packages, and pictures that were drawn before. */
const SHARED = ['node_modules', '.cache/og'];

const MINIMAL = 'tests/fixtures/minimal';

/** The kinds of which the small repository adds entries; pages and single files are the site's own. */
const ADDED = ['checks', 'sources', 'people', 'topics', 'events', 'figures'].map((kind) => `content/${kind}`);

/** Texts of the small repository by path, as they fit into the site that grows. */
function additions({ site, scale, redirects: { redirects } }: Corpus): Map<string, string> {
  const files = [...ADDED, 'seeds'].flatMap((folder) =>
    readdirSync(join(MINIMAL, folder)).map((name) => `${folder}/${name}`),
  );
  const texts = new Map(files.map((path) => [path, readFileSync(join(MINIMAL, path), 'utf8')]));
  for (const [path, text] of texts) {
    // Events must lie on the timeline of the site, whatever its years are.
    if (path.startsWith('content/events/') && !existsSync(path))
      texts.set(path, text.replace(/(date: ')\d{4}/, `$1${site.span.from}`));
    if (path.startsWith('content/checks/'))
      texts.set(path, text.replace(/^scale: \d+$/m, `scale: ${scale.version}`));
  }
  // A second claim with a check of its own.
  const check = texts.get('content/checks/cars.md')!;
  const corrected =
    "corrections:\n  - { date: '2024-06-02', class: factual, field: answer, was: 'The county counted 4,900 cars a day.', note: The number was misread. }\n";
  texts.set(
    'content/checks/longest.md',
    check.replace('claim: cars-a-day', 'claim: none-longer').replace('selection:', `${corrected}selection:`),
  );
  // A check that went into another one.
  texts.set(
    'content/redirects.yml',
    `redirects:\n${redirects.map(({ from, to }) => `  - { from: ${from}, to: ${to} }\n`).join('')}  - { from: checks/cars-counted, to: checks/cars }\n`,
  );
  const seed = texts.get('seeds/bridge.yml')!;
  const claim =
    '  - { id: none-longer, quote: No other bridge in the county is longer, speaker: county-paper, kind: record }\n';
  texts.set('seeds/bridge.yml', seed.replace('notCheckable:', `${claim}notCheckable:`));
  return texts;
}

function reading(root: string): Corpus {
  const { corpus, files } = readCorpus(root);
  if (!corpus || failed(files)) throw new Error(`The content in ${root} has problems:\n${format(files)}`);
  return corpus;
}

/**
 * Makes a repository with the content of this one and more: an article with two claims and checks, sources,
 * people, a topic, events and a figure, each by the command that a person would use.
 *
 * @param root its folder; whatever is there goes
 */
async function grow(root: string): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, '.cache'), { recursive: true });
  mkdirSync('.cache/og', { recursive: true });
  // A copy of the program, too: a build reads it through no link, for a link could lead anywhere.
  for (const part of ['content', 'seeds', 'docs', ...PROGRAM])
    cpSync(part, join(root, part), { recursive: true });
  for (const part of SHARED) symlinkSync(resolve(part), join(root, part));
  for (const [path, text] of additions(reading('.'))) writeFileSync(join(root, path), text);
  const { writes, files } = convertInMemory(root, readCorpus(root, ['curations', 'people', 'topics']));
  if (failed(files)) throw new Error(format(files));
  writeFiles(root, writes);
  writeFiles(root, await documents(reading(root)));
}

/** Grows the content once for all tests that look at it, and builds a site of it as `npm run build` does. */
export default async function setup(): Promise<void> {
  await grow(GROWN);
  execFileSync(process.execPath, ['--env-file=astro.env', 'scripts/build.ts', '--out', '.cache/dist'], {
    cwd: GROWN,
    stdio: 'inherit',
  });
}
