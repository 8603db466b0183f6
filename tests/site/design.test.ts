import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { icons } from '../../site/components/verdict/icons.ts';
import { isolate } from '../../site/components/design/isolate.ts';
import { designPage } from '../../site/data/pages/design/page.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;
const page = designPage(corpus);

describe('isolate', () => {
  test('two of one component have no id in common, and each keeps its own links', () => {
    const html = '<svg><symbol id="i-a"/></svg><h2 id="a">A</h2><a href="#a">to A</a><use href="#i-a"/>';
    expect(isolate(html, 'one')).toBe(
      '<svg><symbol id="one-i-a"/></svg><h2 id="one-a">A</h2><a href="#one-a">to A</a><use href="#one-i-a"/>',
    );
    expect(isolate(html, 'two')).not.toContain('one-');
  });
  test('a link to what the page of the component alone has leads to the specimen', () => {
    expect(isolate('<a href="#ways">More</a><a href="/checks/#a">Away</a>', 'one')).toBe(
      '<a href="#one">More</a><a href="/checks/#a">Away</a>',
    );
  });
  test('labels of several ids, patterns and the first heading', () => {
    expect(isolate('<p aria-describedby="a b" fill="url(#p)"></p><h1 class="t">T</h1>', 'x')).toBe(
      '<p aria-describedby="x-a x-b" fill="url(#x-p)"></p><h4 class="t">T</h4>',
    );
  });
  test('a section is no landmark', () => {
    expect(isolate('<section class="part" aria-labelledby="a"><h2 id="a">A</h2></section>', 'x')).toBe(
      '<section class="part"><h2 id="x-a">A</h2></section>',
    );
  });
});

describe('/design/', () => {
  test('is not for search engines', () => {
    for (const frame of Object.values(page.frames)) expect(frame.noindex).toBe(true);
  });
  test('shows every rating that has an icon', () => {
    expect(page.verdicts.all.map(({ id }) => id).sort()).toEqual(Object.keys(icons).sort());
    expect(page.verdicts.ratings.map(({ verdict }) => verdict.id)).toEqual(
      corpus.scale.verdicts.map(({ id }) => id),
    );
    expect(new Set(page.verdicts.ratings.map(({ confidence }) => confidence)).size).toBe(3);
  });
  test('shows rows open, weak and folded, and every degree of reading', () => {
    const { open, folded } = page.evidence.ledger;
    expect([...open, folded!].every(({ rows }) => rows.length > 0)).toBe(true);
    expect(page.evidence.reads.map(({ id }) => id).sort()).toEqual(['copy', 'excerpt', 'full', 'not-opened']);
  });
  test('shows every form of the chart', () => {
    const { samples } = page.charts;
    expect(samples.some(({ comparison }) => comparison.joined)).toBe(true);
    expect(samples.some(({ comparison }) => comparison.whole)).toBe(true);
    expect(samples.some(({ comparison }) => comparison.note)).toBe(true);
    expect(samples.some(({ comparison }) => comparison.recorded.some((bar) => bar.upTo > bar.length))).toBe(
      true,
    );
  });
});

/** Components that have no specimen, each with the reason. One that gets a specimen must leave this list. */
const elsewhere: Record<string, string> = {
  'article/ArticleHead': 'a head of a page: one a page, seen on /articles/',
  'article/ArticleLinks': 'lists of links, as in list/Names',
  'article/Cites': 'lists of links, as in list/Names',
  'article/HowKnown': 'seen on the pages of articles',
  'article/Provenance': 'plain text',
  'balance/AuditList': 'every state of it stands on /balance/',
  'balance/BalanceTable': 'drawn from the whole corpus, seen on /balance/',
  'balance/Depth': 'plain text',
  'balance/Sample': 'plain text',
  'check/Related': 'lists of links, as in list/Rows',
  'list/ChecksPage': 'a whole page, seen on /checks/',
  'list/ListPage': 'a whole page, seen on /sources/',
  'list/Names': 'lists of links, seen on the pages of topics',
  'list/Short': 'the beginning of a list, seen on the pages of people',
  'read/HowMatched': 'plain text',
  'read/ReadForm': 'a form with a script, seen on /read/',
  'search/SearchForm': 'a form with a script, seen on /search/',
  'person/Concerned': 'seen on the pages of people',
  'person/PersonHead': 'a head of a page',
  'prose/CorrectionLog': 'seen on /corrections/',
  'prose/VerdictTest': 'seen on /methodology/',
  'prose/Prose': 'text as the editors write it',
  'prose/Terms': 'plain text, seen on /glossary/',
  'source/Elsewhere': 'lists of links',
  'source/SourceHead': 'a head of a page',
  'text/Follow': 'a line of links, seen on the pages of topics',
  'source/Uses': 'seen on the pages of sources',
};

describe('components', () => {
  const all = globSync('site/components/**/*.astro').map((path) => path.replaceAll('\\', '/'));
  const importsOf = (path: string) =>
    [...readFileSync(path, 'utf8').matchAll(/from '([^']+\.astro)'/g)].map(([, target]) =>
      new URL(target!, `file:///${path}`).pathname.slice(1),
    );
  const shown = new Set<string>();
  const follow = (path: string): void => {
    if (shown.has(path)) return;
    shown.add(path);
    importsOf(path).forEach(follow);
  };
  all.filter((path) => path.startsWith('site/components/design/')).forEach(follow);
  // The frame is on this page as on every other; home and timeline are drawn from the whole corpus, on their pages.
  const wanted = all.filter((path) => !/^site\/components\/(frame|home|timeline|design)\//.test(path));
  const nameOf = (path: string) => path.replace(/^site\/components\/|\.astro$/g, '');

  test('every component stands on the page, or is said to be seen elsewhere', () => {
    const missing = wanted.filter((path) => !shown.has(path)).map(nameOf);
    expect(missing.filter((name) => !(name in elsewhere))).toEqual([]);
    expect(Object.keys(elsewhere).filter((name) => !missing.includes(name))).toEqual([]);
  });
});
