import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { table } from '../../model/kinds.ts';
import { removeSite, run, smallSite } from '../small/site.ts';

/** One build for two wishes: a site without any entry, whose interface speaks in other words. */
let root: string;
let pages: Map<string, string>;

/** Words of the interface as another team might have them; the second column is what pages say then. */
const CHANGED: [from: string, to: string][] = [
  ["skip: 'Skip to the text'", "skip: 'Zum Text'"],
  ["noChecks: 'No check has been published yet.'", "noChecks: 'Noch keine Prüfung.'"],
  ["empty: 'Nothing stands in this list.'", "empty: 'Diese Liste ist leer.'"],
  ["title: '{page} · {site}'", "title: '{site} | {page}'"],
  ["other: '{n} checks, by verdict", "other: '{n} Prüfungen, by verdict"],
];

beforeAll(() => {
  root = smallSite('claimline-empty-');
  for (const { folder } of [...Object.values(table.kinds)].filter(({ folder }) => folder !== 'content/pages'))
    rmSync(join(root, folder), { recursive: true, force: true });
  const path = join(root, 'site/strings.ts');
  const words = CHANGED.reduce(
    (text, [from, to]) => {
      expect(text, `site/strings.ts holds ${from}`).toContain(from);
      return text.replace(from, to);
    },
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, words);
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

test('a site without any entry is checked and built, and says so where something would stand', () => {
  expect(pages.get('index.html')).toContain('Noch keine Prüfung.');
  for (const page of ['checks', 'articles', 'sources', 'topics', 'people', 'figures'])
    expect(pages.get(`${page}/index.html`), page).toContain('Diese Liste ist leer.');
});

test('no page of it shows what is not there', () => {
  const broken = [...pages].filter(([name, html]) =>
    name.startsWith('design/') ? false : /undefined|\bNaN\b|Infinity|\[object/.test(html),
  );
  expect(broken.map(([name]) => name)).toEqual([]);
});

test('its pages speak in the words of its table', () => {
  for (const [name, html] of pages) {
    if (!html.includes('class="skip"')) continue;
    expect(html, name).toContain('Zum Text');
    expect(html, name).not.toContain('Skip to the text');
  }
  expect(pages.get('search/index.html')).toMatch(/<title>[^<]+ \| Search<\/title>/);
  expect(pages.get('404.html')).toContain('0 Prüfungen, by verdict');
});
