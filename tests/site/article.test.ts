import { expect, test } from 'vitest';
import { articlePage } from '../../site/data/pages/article/page.ts';
import { articleLists } from '../../site/data/lists/articles.ts';
import { worldOf } from './helpers.ts';

const pageOf = (change: (text: string) => string = (text) => text) => {
  const world = worldOf({ 'content/articles/bridge-opens.md': change });
  return { world, page: articlePage(world, world.corpus.articles.get('bridge-opens')!) };
};

test('the strip has one block a paragraph, as long as its text, with each claim where it stands', () => {
  const { strip, tally } = pageOf().page;
  expect(strip.map(({ paragraph, kind, width }) => [paragraph, kind, width])).toEqual([
    [1, 'headline', 44.4],
    [2, 'paragraph', 100],
    [3, 'paragraph', 63.5],
  ]);
  expect(strip[1]!.marks).toEqual([
    {
      from: 0,
      length: 55.6,
      href: '#claim-cars-a-day',
      verdict: { id: 'mostly-true', words: 'Mostly true' },
      label: 'Paragraph 2: Mostly true: The bridge carries 4,000 cars a day',
    },
  ]);
  expect(tally).toBe('1 claim marked, 1 of them with a check');
});

test('an article that nobody has curated is a draft, out of search engines, and says what is not known', () => {
  const { world, page } = pageOf((text) =>
    text
      .replace('status: curated', 'status: extracted')
      .replace('outlet: county-paper', 'outlet: null')
      .replace('kind: news', 'kind: null')
      .replace(/published: .*/, 'published: null')
      .replace(/summary: .*/, 'summary: null')
      .replace('speaker: mayor', 'speaker: null'),
  );
  expect(page).toMatchObject({ draft: true, published: { words: 'date not established' } });
  expect([page.outlet, page.summary, page.form, page.frame.noindex]).toEqual([
    undefined,
    undefined,
    undefined,
    true,
  ]);
  const [row] = articleLists(world).get('/articles/')!.part.groups[0]!.rows;
  expect(row!.lead!.words).toBe('Outlet not established');
  expect(row!.lead!.small).toContain('draft, not confirmed');
});

test('a reconstructed headline is marked as one', () => {
  expect(pageOf().page.reconstructed).toBe(false);
  expect(
    pageOf((text) => text.replace('titleBasis: stated', 'titleBasis: reconstructed')).page.reconstructed,
  ).toBe(true);
});

test('the page says what the text was held to', () => {
  expect(pageOf().page.provenance).toMatchObject({
    file: 'seeds/bridge.txt',
    words: '25 words',
    converter: '1',
  });
});
