import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstYear } from '../../model/addresses.ts';
import { readCorpus, type Corpus } from '../../model/read/corpus.ts';
import { buildGraph } from '../../model/graph.ts';
import { textWidth } from '../../site/data/chart/labels/text.ts';
import { checkNumbers } from '../../site/data/chart/timeline/across/names.ts';
import { drawTimeline, type Drawing } from '../../site/data/chart/timeline/across/drawing.ts';
import { FINDING } from '../../site/data/chart/timeline/across/labels.ts';
import { CELL, LEADING, TYPE, WIDTH } from '../../site/data/chart/timeline/across/sizes.ts';
import { lightsOf } from '../../site/data/chart/timeline/lights.ts';
import { drawPicture } from '../../site/data/chart/timeline/picture.ts';
import { drawQuarters } from '../../site/data/chart/timeline/upright/quarters.ts';
import { listTimeline } from '../../site/data/chart/timeline/list.ts';
import { placeOf, ticksOf } from '../../site/data/chart/timeline/scale.ts';
import { buildTimeline } from '../../site/data/chart/timeline/timeline.ts';
import { recordLinks } from '../../model/views/record-links.ts';
import { eventPage } from '../../site/data/pages/event.ts';
import { yearPages } from '../../site/data/pages/timeline.ts';
import { loadWorld } from '../../site/data/load.ts';
import { urls } from '../../site/data/urls.ts';
import { ROOT } from '../root.ts';

const real = readCorpus(ROOT).corpus!;
const minimal = readCorpus('tests/fixtures/minimal').corpus!;

/** The real corpus with other events: any number, any span. */
function withEvents(count: number, from: number, to: number, seed: number): Corpus {
  const dates = fc.sample(
    fc.record({
      year: fc.integer({ min: from, max: to }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      precision: fc.constantFrom('day', 'day', 'day', 'month', 'year'),
      kind: fc.constantFrom('report', 'law', 'data', 'hearing'),
      words: fc.integer({ min: 1, max: 12 }),
    }),
    { numRuns: count, seed },
  );
  const two = (value: number) => String(value).padStart(2, '0');
  const [checks] = [[...real.checks.keys()]];
  const template = [...real.events.values()][0]!;
  const events = dates.map(({ year, month, day, precision, kind, words }, index) => {
    const date = [year, two(month), two(day)].slice(0, { day: 3, month: 2, year: 1 }[precision]).join('-');
    const title = Array.from(
      { length: words },
      (_, at) => ['Report', 'on', 'unaccompanied', 'children'][at % 4],
    ).join(' ');
    const id = `e-${index}`;
    return {
      ...template,
      id,
      date,
      precision,
      kind,
      title,
      short: undefined,
      articles: [],
      checks: checks!.slice(index % 9, (index % 9) + (index % 4)),
    };
  });
  return {
    ...real,
    site: { ...real.site, span: { from, to } },
    events: new Map(events.map((event) => [event.id, event as unknown as typeof template])),
  };
}

/** Articles that begin in a year of the timeline. */
const inSpan = ({ articles, site }: Corpus) =>
  [...articles.values()].filter(({ published }) => {
    const year = published && firstYear(published.date);
    return year && year >= site.span.from && year <= site.span.to;
  });
const timelineOf = (corpus: Corpus) => buildTimeline(corpus, buildGraph(corpus), corpus.site.span);
const drawn = (corpus: Corpus): Drawing => drawTimeline(corpus, timelineOf(corpus));

const corpora: [string, Corpus][] = [
  ['the site', real],
  ['a small corpus', minimal],
  ['many records of one year', withEvents(120, 2024, 2024, 1)],
  ['forty years', withEvents(400, 1985, 2024, 2)],
  ['a year without a record', withEvents(0, 2023, 2024, 3)],
];

describe.each(corpora)('the drawing of %s', (_, corpus) => {
  const { blocks, cells, labels, height } = drawn(corpus);

  test('gives every mark a cell of its own, near its date', () => {
    for (const [index, cell] of cells.entries()) {
      // At both ends of the line a mark stays inside it.
      expect(Math.abs(cell.x - cell.true)).toBeLessThanOrEqual(30);
      for (const other of cells.slice(index + 1))
        expect(cell.y !== other.y || Math.abs(cell.x - other.x) >= CELL).toBe(true);
    }
  });

  test('keeps blocks and their names apart, inside the drawing', () => {
    for (const [index, block] of blocks.entries()) {
      expect(block.x).toBeGreaterThanOrEqual(0);
      expect(block.x + block.columns * CELL).toBeLessThanOrEqual(WIDTH);
      const next = blocks[index + 1];
      if (next) expect(next.x).toBeGreaterThanOrEqual(block.x + block.columns * CELL);
    }
  });

  test('writes no name across another', () => {
    const boxes = labels.map(({ cell, lines, side, y, finding }) => {
      const width = Math.max(...lines.map((line) => textWidth(line, finding ? FINDING : TYPE)));
      const left = side === 'left' ? cell.x - 6 - width : cell.x + 6;
      return { left, right: left + width, top: y - LEADING + 3, bottom: y + (lines.length - 1) * LEADING };
    });
    boxes.forEach((a, index) =>
      boxes
        .slice(index + 1)
        .forEach((b) =>
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false),
        ),
    );
  });

  test('is bounded, and says what it leaves out', () => {
    expect([blocks.length <= 10, cells.length <= 90, height < 2000]).toEqual([true, true, true]);
    const { left } = timelineOf(corpus);
    const words = drawPicture(corpus, buildGraph(corpus), corpus.site.span).left;
    expect(words === undefined).toBe(left.articles + left.records === 0);
  });

  test('draws the same twice', () => {
    expect(drawn(corpus)).toEqual(drawn(corpus));
  });
});

test('every claim is a mark that leads to its check, and says verdict and words', () => {
  const marks = drawn(real).blocks.flatMap((block) => block.marks);
  expect(marks).toHaveLength(inSpan(real).flatMap(({ claims }) => claims).length);
  for (const { claim } of marks) {
    expect(claim.name).toMatch(/^[A-Z][\w ]+: “.+”$/);
    if (claim.checks.length > 0) expect(claim.href).toMatch(/^\/checks\/[\w-]+\/$/);
  }
});

test('a thread stands where a check joins an article and a record, and tells which came first', () => {
  const { articles, records, threads } = timelineOf(real);
  const found = threads.map(
    ({ article, record, order }) => `${articles[article]!.id} ${records[record]!.id} ${order}`,
  );
  const wanted = recordLinks(real)
    .filter(({ article }) => inSpan(real).includes(article))
    .map(({ article, event, order }) => `${article.id} ${event.id} ${order}`);
  expect(found.sort()).toEqual(wanted.sort());
});

describe('light', () => {
  const timeline = timelineOf(real);
  const css = lightsOf(timeline);
  const classes = new Set(
    drawTimeline(real, timeline).threads.flatMap(({ classes: names }) => names.split(' ')),
  );

  test('falls on every record, every article and every claim that leans on a record', () => {
    timeline.records.forEach((_, index) => expect(css).toContain(`.rec.r${index}:is(`));
    timeline.articles.forEach((_, index) => expect(css).toContain(`.head.a${index}:is(`));
    const numbers = checkNumbers(timeline);
    for (const { article, checks } of timeline.threads)
      for (const id of checks) expect(css).toContain(`.m.a${article}.c${numbers.get(id)}:is(`);
  });
  test('lights threads that are drawn', () => {
    const lit = [...css.matchAll(/ \.t\.([\w.]+)\{opacity:1\}/g)].flatMap(([, names]) => names!.split('.'));
    const unlit = new Set(lit.filter((name) => !classes.has(name) && !/^[ar]\d/.test(name)));
    expect([...unlit]).toEqual([]);
  });
});

test('the upright timeline has every article and every record once, in its quarter', () => {
  const timeline = timelineOf(real);
  const quarters = drawQuarters(real, timeline);
  expect(quarters).toHaveLength((real.site.span.to - real.site.span.from + 1) * 4);
  const records = quarters.flatMap((quarter) => quarter.records.map(({ record }) => record.id));
  expect(records.sort()).toEqual(timeline.records.map(({ id }) => id).sort());
  const articles = quarters.flatMap((quarter) => quarter.articles.map(({ article }) => article.id));
  expect(articles.sort()).toEqual(timeline.articles.map(({ id }) => id).sort());
});

test('a year that holds much stands on several pages, and a link to an event leads to its own', () => {
  const corpus = withEvents(130, 2024, 2024, 4);
  const pages = [...yearPages({ corpus, graph: buildGraph(corpus), prose: new Map() })];
  expect(pages.length).toBeGreaterThan(1);
  const items = pages.map(([, { list }]) => list.months.flatMap((month) => month.items));
  for (const shown of items) expect(shown.length).toBeLessThanOrEqual(50);
  const first = pages[0]![1];
  expect(first.next).toBe(pages[1]![0]);
  for (const { href, title } of items.flat().filter(({ article }) => !article)) {
    const id = href.split('/').at(-2)!;
    expect(href).toBe(urls.event(id));
    expect(title).toBe(corpus.events.get(id)!.title);
  }
});

test('an event has a page with its documents, its checks and its articles', () => {
  const world = loadWorld('tests/fixtures/minimal');
  for (const event of world.corpus.events.values()) {
    const page = eventPage(world, event);
    expect(page.sources.map(({ href }) => href)).toEqual(event.sources.map(urls.source));
    expect(page.checks.map(({ href }) => href)).toEqual(event.checks.map(urls.check));
    expect(page.articles.map(({ href }) => href)).toEqual(event.articles.map(urls.article));
    expect(page.year?.href).toBe(urls.year(event.date.slice(0, 4)));
  }
  expect(world.corpus.events.size).toBeGreaterThan(0);
});

describe('the scale', () => {
  const span = { from: 2019, to: 2024 };
  test('equal times take equal lengths, leap days included', () => {
    const at = (date: string) => placeOf(date, span)!.at;
    const day = 1 / (6 * 365 + 2);
    expect(at('2020-03-01') - at('2020-02-28')).toBeCloseTo(2 * day, 8);
    expect(at('2023-03-01') - at('2023-02-28')).toBeCloseTo(day, 8);
  });
  test('a date known to the month or year is a span of that length', () => {
    const { from, to } = placeOf('2020', span)!;
    expect((to - from) * (6 * 365 + 2)).toBeCloseTo(366, 6);
    expect(placeOf('2024-08-21/2024-08-31', span)!.to).toBeCloseTo(placeOf('2024-08-31', span)!.to, 8);
  });
  test('what lies outside is left out, what reaches in is cut', () => {
    expect(placeOf('2018-12-31', span)).toBeNull();
    expect(placeOf('2025', span)).toBeNull();
    expect(placeOf('2018-12-01/2019-01-10', span)!.from).toBe(0);
  });
  test('many years are named sparsely, one year by its months', () => {
    expect(ticksOf({ from: 1990, to: 2029 }, 12)).toHaveLength(10);
    expect(ticksOf({ from: 2024, to: 2024 }, 5).map(({ short }) => short)[11]).toBe('Dec');
  });
});

describe('the list', () => {
  const years = listTimeline(real, buildGraph(real), real.site.span);
  test('has every year, every article and every record once', () => {
    const { from, to } = real.site.span;
    expect(years.map(({ year }) => year)).toEqual(
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    const items = years.flatMap(({ months }) => months.flatMap((month) => month.items));
    expect(items.filter(({ article }) => article)).toHaveLength(inSpan(real).length);
    expect(new Set(items.map(({ anchor }) => anchor)).size).toBe(items.length);
    const publications = [...real.events.values()].filter(
      ({ kind, articles }) => kind === 'article' && articles.length > 0,
    );
    expect(items.filter(({ article }) => !article)).toHaveLength(real.events.size - publications.length);
  });
  test('says in words what is not known of a date', () => {
    const items = years.flatMap(({ months }) => months.flatMap((month) => month.items));
    const doubts = ['month and day not established', 'day not established', undefined];
    for (const { when, doubt } of items.filter((item) => /^[\d-]+$/.test(item.when)))
      expect(doubt, when).toBe(doubts[when.split('-').length - 1]);
  });
  test('a year without items stays, and other corpora work', () => {
    const [first, , third] = listTimeline(minimal, buildGraph(minimal), { from: 2023, to: 2025 });
    expect(first!.months.map(({ words }) => words)).toEqual(['January', 'February']);
    expect(third).toMatchObject({ year: 2025, months: [], records: 0 });
  });
});
