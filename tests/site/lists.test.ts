import { describe, expect, test } from 'vitest';
import { checkLists } from '../../site/data/lists/checks/index.ts';
import { ENOUGH } from '../../site/data/lists/checks/draft.ts';
import { pagesOfList } from '../../site/data/lists/pages.ts';
import { shorten } from '../../site/data/lists/shorten.ts';
import { facets } from '../../site/data/parts/facets.ts';
import { loadWorld } from '../../site/data/load.ts';
import { personPage } from '../../site/data/pages/person.ts';
import { worldOf } from './helpers.ts';
import { ROOT } from '../root.ts';

const whole = loadWorld(ROOT);
const lists = checkLists(whole);

test('there is an address for every filter that holds a check, and for no other', () => {
  expect([...checkLists(worldOf()).keys()].filter((path) => path.split('/').length > 4)).toEqual([
    '/checks/verdict/mostly-true/',
    '/checks/topic/bridges/',
    '/checks/speaker/mayor/',
    '/checks/person/mayor/',
    '/checks/year/2024/',
    '/checks/matter/2023/',
    '/checks/matter/2024/',
    '/checks/article/bridge-opens/',
  ]);
});

test('filters are made once for a world', () => {
  const world = worldOf();
  expect(facets(world)).toBe(facets(world));
});

test('a count never stands without the number it is out of', () => {
  const world = worldOf();
  const { tally } = personPage(world, world.corpus.people.get('mayor')!);
  expect(tally).toMatch(/^1 of the 1 claim .*; 1 of 1 has been reviewed\./);
});

describe('facets that combine', () => {
  const values = facets(whole).flatMap((list) => list.values);

  test('count what stands in the current list, and add up to it', () => {
    for (const value of values.filter(({ facet }) => facet !== 'verdict')) {
      const { choices } = lists.get(value.href)!;
      const items = choices.find(({ words }) => words === 'Verdict')!.items;
      expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(value.checks.length);
    }
  });

  test('have an address from three checks on, and only then', () => {
    const both = [...lists.keys()].filter((path) => /^\/checks\/\w+\/[^/]+\/verdict\//.test(path));
    const pairs = new Map<string, number>();
    for (const check of whole.corpus.checks.values())
      for (const topic of check.status === 'reviewed' ? check.topics : []) {
        const pair = `${topic} ${check.status === 'reviewed' ? check.verdict : ''}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    // One verdict for a whole topic tells nothing apart.
    const enough = [...pairs.values()].some((number) => number >= ENOUGH);
    expect(both.length > 0).toBe(enough);
    for (const path of both) expect(lists.get(path)!.part.total).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('lead nowhere else than to a list or to a group of one', () => {
    const targets = [...lists.values()].flatMap(({ choices, chosen }) => [
      ...choices.flatMap(({ items }) => items.map(({ href }) => href!)),
      ...chosen.map(({ href }) => href),
    ]);
    const lost = targets.filter((href) => {
      const [path, anchor] = href.split('#');
      const list = lists.get(path!);
      return !list || (anchor !== undefined && !list.part.groups.some(({ id }) => id === anchor));
    });
    expect(lost).toEqual([]);
  });

  test('keep apart who says a claim and whom it concerns', () => {
    for (const { value, checks } of values.filter(({ facet }) => facet === 'speaker'))
      for (const { id } of checks)
        expect(whole.graph.checks.get(id)!.appearances.some(({ claim }) => claim.speaker === value)).toBe(
          true,
        );
    for (const { value, checks } of values.filter(({ facet }) => facet === 'person'))
      for (const { people } of checks) expect(people).toContain(value);
  });
});

test('the years of a check are those it is about, not only that of its article', () => {
  const matter = facets(whole).find(({ facet }) => facet === 'matter')!;
  for (const { value, checks } of matter.values)
    for (const { id } of checks) {
      const { events, appearances } = whole.graph.checks.get(id)!;
      const named = appearances.some(({ article }) =>
        article.dates.some(({ date }) => date !== null && date.includes(value)),
      );
      expect(named || events.some(({ date }) => date.includes(value)), `${id} in ${value}`).toBe(true);
    }
});

describe('a list in pages', () => {
  const rows = (length: number, from = 0) =>
    Array.from({ length }, (_, index) => ({ href: `/${from + index}/`, title: String(from + index) }));
  const groups = [
    { id: 'a', words: 'A', rows: rows(70) },
    { id: 'none', words: 'None', rows: [] },
    { id: 'b', words: 'B', rows: rows(140, 70) },
  ];
  const pages = pagesOfList(groups, '/list/', 60);

  test('shows every row once, in order, at an address that stays', () => {
    const titles = pages.flatMap(({ groups: own }) =>
      own.flatMap((group) => group.rows.map(({ title }) => title)),
    );
    expect(titles).toEqual(Array.from({ length: 210 }, (_, index) => String(index)));
    expect(pages.map(({ next }) => next)).toEqual([
      '/list/page/2/',
      '/list/page/3/',
      '/list/page/4/',
      undefined,
    ]);
    expect(pages[1]!.previous).toBe('/list/');
  });

  test('leads to the page on which a group begins, and says where one goes on', () => {
    expect(pages[3]!.jumps.map(({ href, count }) => [href, count])).toEqual([
      ['/list/#a', 70],
      ['/list/page/2/#b', 140],
    ]);
    expect(pages[2]!.groups).toMatchObject([{ id: 'b', continued: true, total: 140 }]);
  });

  test('has a page also where it has no row, and few links where it has many pages', () => {
    expect(pagesOfList([], '/list/')).toHaveLength(1);
    const many = pagesOfList([{ id: 'a', words: 'A', rows: rows(10_000) }], '/list/', 50);
    expect(many).toHaveLength(200);
    expect(many[99]!.near.map(({ number }) => number)).toEqual([1, 99, 100, 101, 200]);
  });

  test('shows its beginning elsewhere, and says of how many', () => {
    const short = shorten(groups, '/list/');
    expect([short.shown, short.total, short.groups.map((group) => group.rows.length)]).toEqual([
      40,
      210,
      [40],
    ]);
  });
});
