import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../small/site.ts';
import { otherWords, phrasesOf } from '../small/words.ts';

let parent: string;
let desk: string;
/** The table of the interface before its words were changed. */
let table: string;
const make = (folder: string, ...args: string[]) =>
  spawnSync(process.execPath, ['scripts/new.ts', 'site', folder, ...args], { encoding: 'utf8' });

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'claimline-another-'));
  desk = join(parent, 'desk');
  const { status, stderr } = make(desk, '--name', 'River desk: news');
  expect(stderr).toContain('docs/another-site.md');
  expect(status).toBe(0);
  symlinkSync(resolve('node_modules'), join(desk, 'node_modules'));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('another team’s site passes its gate and is built, with its own name and nothing of this one', () => {
  run(desk, ['check']);
  // Nothing of it was published yet, so its examples may go.
  expect(readFileSync(join(desk, 'docs/addresses.txt'), 'utf8')).toBe('');
  const path = join(desk, 'site/strings.ts');
  table = readFileSync(path, 'utf8');
  writeFileSync(path, otherWords(table));
  run(desk, ['build']);
  const home = readFileSync(join(desk, 'dist/index.html'), 'utf8');
  expect(home).toContain('River desk: news');
  const seeds = readFileSync('docs/addresses.txt', 'utf8').match(/^articles\/\S+/m);
  if (seeds) expect(existsSync(join(desk, 'dist', seeds[0]))).toBe(false);
});

test('its pages speak in the words of its table, and in no other', () => {
  const text = (pattern: string, cwd: string): string[] =>
    globSync(pattern, { cwd })
      .filter((name) => !name.startsWith('design'))
      .map((name) => readFileSync(join(cwd, name), 'utf8').replace(/\s+/g, ' '));
  const pages = text('**/*.html', join(desk, 'dist'));
  const content = text('**/*.{yml,md}', join(desk, 'content')).join('\n');
  const left = phrasesOf(table).filter(
    (phrase) => !content.includes(phrase) && pages.some((page) => page.includes(phrase)),
  );
  expect(left).toEqual([]);
  const said = phrasesOf(otherWords(table)).filter((phrase) => pages.some((page) => page.includes(phrase)));
  expect(said.length).toBeGreaterThan(50);
});

test('items of its feeds are named by a UUID of its own', () => {
  const uuid = (root: string): string | undefined =>
    /^uuid: '?([0-9a-f-]{36})'?$/m.exec(readFileSync(join(root, 'content/site.yml'), 'utf8'))?.[1];
  expect(uuid(desk)).toBeDefined();
  expect(uuid(desk)).not.toBe(uuid('.'));
  const feed = JSON.parse(readFileSync(join(desk, 'dist/feeds/checks.json'), 'utf8')) as {
    items: { id: string }[];
  };
  expect(feed.items.length).toBeGreaterThan(0);
  for (const { id } of feed.items) expect(id).toContain(`urn:uuid:${uuid(desk)}#`);
});

test('a folder with anything in it stays as it is', () => {
  const full = join(parent, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'mine.txt'), 'mine');
  const { status, stderr } = make(full);
  expect(stderr).toContain('expected a new or an empty folder');
  expect(status).toBe(1);
  expect(readFileSync(join(full, 'mine.txt'), 'utf8')).toBe('mine');
});

test('no site is made inside of this repository', () => {
  expect(make('site/inside').stderr).toContain('within this repository');
  expect(existsSync('site/inside')).toBe(false);
});
