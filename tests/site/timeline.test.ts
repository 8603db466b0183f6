import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus, type Corpus } from '../../model/read/corpus.ts';
import { buildGraph } from '../../model/graph.ts';
import { textWidth } from '../../site/data/chart/labels/text.ts';
import { drawColumn } from '../../site/data/chart/timeline/column.ts';
import { AT } from '../../site/data/chart/timeline/metrics.ts';
import { drawTimeline, type Drawing } from '../../site/data/chart/timeline/drawing.ts';
import { ICON, LEADING, TYPE } from '../../site/data/chart/timeline/metrics.ts';
import { listTimeline } from '../../site/data/chart/timeline/list.ts';
import { placeOf, ticksOf } from '../../site/data/chart/timeline/scale.ts';
import { stackMarks } from '../../site/data/chart/timeline/stack.ts';
import { buildTimeline } from '../../site/data/chart/timeline/timeline.ts';

const real = readCorpus(process.cwd()).corpus!;
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

interface Rect {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
interface Leader {
  id: string;
  x: number;
  from: number;
  to: number;
}

/** What a reader sees at a width of `width` px: texts as rectangles, leaders as vertical lines. */
function seen({ columns, marks }: Drawing, width: number): { texts: Rect[]; leaders: Leader[] } {
  const texts: Rect[] = [];
  const leaders: Leader[] = [];
  const add = (
    id: string,
    x: number,
    label: NonNullable<Drawing['marks'][number]['label']>,
    line: [number, number],
  ) => {
    // The estimate holds a margin of five percent and rounds up; the glyphs themselves are narrower.
    const wide = Math.max(...label.lines.map((words) => textWidth(words, TYPE)));
    const left = label.side === 'right' ? x + 5 : x - 5 - wide;
    const top = label.y - LEADING + 3;
    texts.push({ id, left, right: left + wide, top, bottom: top + label.lines.length * LEADING });
    leaders.push({ id, x, from: line[0], to: line[1] });
  };
  for (const { article, x, middle, top, label } of columns)
    if (label) add(article.id, (x / 100) * width + middle, label, [label.end, top]);
  for (const { record, x, y, label } of marks)
    if (label) add(record.id, (x / 100) * width, label, [y, label.end]);
  return { texts, leaders };
}

/** Rounding of percents and of tenths of a pixel may take this much of the distances kept. */
const ROUNDING = 1;

function faults(drawing: Drawing, width: number): string[] {
  const { texts, leaders } = seen(drawing, width);
  const found: string[] = [];
  for (const a of texts) {
    if (a.left < -ROUNDING || a.right > width + ROUNDING || a.top < 0 || a.bottom > drawing.height)
      found.push(`${a.id} leaves the drawing`);
    for (const b of texts)
      if (a.id < b.id && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        found.push(`${a.id} on ${b.id}`);
    for (const leader of leaders)
      if (
        leader.id !== a.id &&
        leader.x > a.left &&
        leader.x < a.right &&
        leader.from < a.bottom &&
        leader.to > a.top
      )
        found.push(`leader of ${leader.id} through ${a.id}`);
  }
  return found;
}

const wide = { width: 980, rows: 5, rowsAbove: 3, tall: 16, label: 140 };
const middle = { width: 600, rows: 6, rowsAbove: 3, tall: 16, label: 120 };

describe('the drawing across', () => {
  test.each([
    ['five items in one year', 5, 2024, 2024],
    ['60 in six years', 60, 2019, 2024],
    ['200 in one year', 200, 2024, 2024],
    ['600 in forty years', 600, 1990, 2029],
    ['none at all', 0, 2019, 2024],
  ])(
    '%s: nothing overlaps, at the least width and wider',
    (_, count, from, to) => {
      const corpus = withEvents(count, from, to, count + 1);
      const timeline = buildTimeline(corpus, buildGraph(corpus), { from, to });
      expect(timeline.records).toHaveLength(count);
      for (const size of [wide, middle]) {
        const drawing = drawTimeline(timeline, size);
        expect(drawing.marks).toHaveLength(count);
        for (const factor of [1, 1.17, 1.35]) expect(faults(drawing, size.width * factor)).toEqual([]);
      }
    },
    60_000,
  );

  test('the real corpus names its weightiest record and at least a third of all', () => {
    const drawing = drawTimeline(buildTimeline(real, buildGraph(real), real.site.span), wide);
    const named = drawing.marks.filter(({ label }) => label);
    expect(faults(drawing, 980)).toEqual([]);
    expect(named.length).toBeGreaterThan(drawing.marks.length / 3);
    const heaviest = Math.max(...drawing.marks.map(({ record }) => record.weight));
    expect(named.some(({ record }) => record.weight === heaviest)).toBe(true);
  });

  test('columns of claims do not cover one another', () => {
    const { columns } = drawTimeline(buildTimeline(real, buildGraph(real), real.site.span), middle);
    const edges = columns.map(({ x, middle: at, wide: side }) => [
      (x / 100) * 600 + at - (side * ICON) / 2,
      (x / 100) * 600 + at + (side * ICON) / 2,
    ]);
    edges.sort((a, b) => a[0]! - b[0]!);
    edges.slice(1).forEach(([left], index) => expect(left! + ROUNDING).toBeGreaterThan(edges[index]![1]!));
    expect(columns).toHaveLength(real.articles.size);
  });

  test('draws the same twice', () => {
    const timeline = buildTimeline(real, buildGraph(real), real.site.span);
    expect(drawTimeline(timeline, wide)).toEqual(drawTimeline(timeline, wide));
  });
});

describe('the drawing down', () => {
  test.each([5, 60, 600])('%i items: labels keep apart, in the frame, within the screen', (count) => {
    const corpus = withEvents(count, 2019, 2024, 5);
    const { marks, articles, height } = drawColumn(
      buildTimeline(corpus, buildGraph(corpus), corpus.site.span),
      1152,
    );
    const labels = marks.flatMap(({ label }) => label ?? []).sort((a, b) => a.top - b.top);
    expect(labels.length).toBeGreaterThan(3);
    labels.forEach(({ top, lines }, index) => {
      const bottom = top + lines.length * LEADING;
      expect(bottom).toBeLessThanOrEqual(height + 0.1);
      if (index + 1 < labels.length) expect(labels[index + 1]!.top).toBeGreaterThanOrEqual(bottom);
      for (const line of lines) expect(AT.labels + textWidth(line, TYPE)).toBeLessThanOrEqual(AT.right);
    });
    expect(articles.filter(({ block }) => block)).toHaveLength(5);
  });
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

test('marks that would cover one another go down a row', () => {
  expect(stackMarks([0, 4, 8, 10], 9)).toEqual({ rows: [0, 1, 2, 0], depth: 2 });
});

describe('the list', () => {
  const years = listTimeline(real, buildGraph(real), real.site.span);
  test('has every year, every article and every record once', () => {
    expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
    const items = years.flatMap(({ months }) => months.flatMap((month) => month.items));
    expect(items.filter(({ article }) => article)).toHaveLength(real.articles.size);
    expect(new Set(items.map(({ anchor }) => anchor)).size).toBe(items.length);
    const publications = [...real.events.values()].filter(
      ({ kind, articles }) => kind === 'article' && articles.length > 0,
    );
    expect(items.filter(({ article }) => !article)).toHaveLength(real.events.size - publications.length);
  });
  test('says in words what is not known of a date', () => {
    const items = years.flatMap(({ months }) => months.flatMap((month) => month.items));
    const doubt = (precise: RegExp) =>
      new Set(items.filter(({ when }) => precise.test(when)).map((item) => item.doubt));
    expect(doubt(/^\d{4}-\d\d$/)).toEqual(new Set(['day not established']));
    expect(doubt(/^\d{4}$/)).toEqual(new Set(['month and day not established']));
    expect(doubt(/^\d{4}-\d\d-\d\d$/)).toEqual(new Set([undefined]));
  });
  test('a year without items stays, and other corpora work', () => {
    const [first, , third] = listTimeline(minimal, buildGraph(minimal), { from: 2023, to: 2025 });
    expect(first!.months.map(({ words }) => words)).toEqual(['January', 'February']);
    expect(third).toMatchObject({ year: 2025, months: [], records: 0 });
  });
});

test('a thread stands where a check joins an article and a record, and nowhere else', () => {
  const { threads, records } = buildTimeline(real, buildGraph(real), real.site.span);
  for (const { article, record, checks } of threads) {
    const joins = record.checks.filter(({ claims }) => claims.some((claim) => claim.article === article.id));
    expect(joins).toHaveLength(checks);
  }
  expect(threads.map(({ record }) => record.id)).not.toContain(
    records.find(({ checks }) => checks.length === 0)?.id,
  );
  expect(threads.length).toBeGreaterThan(records.length / 2);
});
