import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { table as kinds } from '../../model/kinds.ts';
import { otherWords, phrasesOf } from '../small/words.ts';
import { removeSite, run, smallSite } from '../small/site.ts';

/** One build for two wishes: a site without any entry, whose interface speaks in other words. */
let root: string;
let pages: Map<string, string>;
/** The table of the interface before its words were changed. */
let table: string;

beforeAll(() => {
  root = smallSite('claimline-empty-');
  for (const { folder } of [...Object.values(kinds.kinds)].filter(({ folder }) => folder !== 'content/pages'))
    rmSync(join(root, folder), { recursive: true, force: true });
  const path = join(root, 'site/strings.ts');
  table = readFileSync(path, 'utf8');
  writeFileSync(path, otherWords(table));
  run(root, ['check']);
  run(root, ['build']);
  const folder = join(root, 'dist');
  pages = new Map(
    globSync('**/*.html', { cwd: folder }).map((name) => [
      name.replaceAll('\\', '/'),
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
});
afterAll(() => removeSite(root));

/** Pages of readers; the page of samples is none of them. */
const read = (): [string, string][] => [...pages].filter(([name]) => !name.startsWith('design/'));

test('a site without any entry is checked and built, and has its lists', () => {
  for (const page of ['checks', 'articles', 'sources', 'topics', 'people', 'figures'])
    expect(pages.get(`${page}/index.html`), page).toContain('</main>');
});

test('no page of it shows what is not there', () => {
  const broken = read().filter(([, html]) => /undefined|\bNaN\b|Infinity|\[object/.test(html));
  expect(broken.map(([name]) => name)).toEqual([]);
});

test('its pages speak in the words of its table, and in no other', () => {
  const whole = (html: string): string => html.replace(/\s+/g, ' ');
  // What the content says is its own affair.
  const content = globSync('content/**/*.{yml,md}', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const before = phrasesOf(table).filter((phrase) => !content.includes(phrase));
  const after = phrasesOf(otherWords(table));
  const left = read().flatMap(([name, html]) =>
    before.filter((phrase) => whole(html).includes(phrase)).map((phrase) => `${name}: ${phrase}`),
  );
  expect(left).toEqual([]);
  const said = after.filter((phrase) => read().some(([, html]) => whole(html).includes(phrase)));
  expect(said.length).toBeGreaterThan(20);
});
