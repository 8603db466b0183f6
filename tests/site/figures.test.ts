import { textWidth } from '../../site/data/chart/labels/text.ts';
import { flowView } from '../../site/data/pages/figure/flow.ts';
import type { FigureStop } from '../../model/schema/index.ts';
import { describe, expect, test } from 'vitest';
import { readCorpus, type Figure } from '../../model/read/corpus.ts';
import { splitNumber, unitGroup } from '../../site/data/pages/figure/number.ts';
import { figureView, figureViews, stepsOf } from '../../site/data/pages/figure/family.ts';
import { buildGraph } from '../../model/graph.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;
const graph = buildGraph(corpus);
const views = figureViews(corpus, graph);

describe('a written number', () => {
  test.each([
    ['more than 291,000', 'more than', '291,000', ''],
    ['$200 million to $2.3 billion', '', '$200 million', 'to $2.3 billion'],
    ['34,823 (84 percent) of 41,638', '', '34,823', '(84 percent) of 41,638'],
    ['about 65%', 'about', '65%', ''],
    ['320,000, it says', '', '320,000', ', it says'],
    ['almost always', '', 'almost always', ''],
  ])('%s', (text, before, number, after) => {
    expect(splitNumber(text)).toMatchObject({ before, number, after });
  });
  test('its unit decides with what it shares a scale', () => {
    expect(['percent of calls', 'USD per year', 'USD', 'children', undefined].map(unitGroup)).toEqual([
      'percent',
      'money',
      'money',
      'count',
      'count',
    ]);
  });
});

describe('a stop', () => {
  test('carries the rating of its own check, never of another', () => {
    for (const figure of corpus.figures.values()) {
      const { stops } = figureView(corpus, graph, figure);
      figure.entries.forEach(({ check: id }, index) => {
        const rating = stops[index]!.rating;
        if (id === undefined) return expect(rating).toBeUndefined();
        const check = corpus.checks.get(id)!;
        expect(rating).toMatchObject({
          href: `/checks/${id}/`,
          rated: check.status === 'reviewed',
          verdict: { id: check.status === 'reviewed' ? check.verdict : check.status },
        });
      });
    }
  });

  test('bars are in proportion within one sort of unit, and other units are marked', () => {
    const [figure] = [...corpus.figures.values()];
    const numbers = [
      ['450,000', 450_000, 'children'],
      ['291,000', 291_000, 'children'],
      ['31,000', 31_000, 'addresses'],
      ['84 percent', 84, 'percent'],
      ['almost all', undefined, 'children'],
    ] as const;
    const entries = numbers.map(([text, value, unit], index): FigureStop => ({
      ...figure!.entries[0]!,
      id: `stop-${index}`,
      from: undefined,
      check: undefined,
      text,
      value,
      unit,
    }));
    const { stops } = figureView(corpus, graph, { ...figure!, entries });
    expect(stops.map(({ share }) => share)).toEqual([1, 291 / 450, 31 / 450, undefined, undefined]);
    expect(stops.map(({ other }) => other)).toEqual([false, false, true, false, false]);
  });

  test('what has no value has no bar', () => {
    for (const figure of corpus.figures.values()) {
      const { stops } = figureView(corpus, graph, figure);
      figure.entries.forEach(({ value }, index) => {
        if (value === undefined) expect(stops[index]!.share).toBeUndefined();
      });
    }
  });

  test('leads to the claim in its article, or to its source', () => {
    for (const figure of corpus.figures.values())
      figureView(corpus, graph, figure).stops.forEach(({ href }, index) =>
        expect(href).toMatch(figure.entries[index]!.claim ? /^\/articles\/[\w-]+\/#claim-/ : /^\/sources\//),
      );
  });

  test('is above the line when it is told, whether or not a check rates it, and below when it is not', () => {
    for (const figure of corpus.figures.values())
      figureView(corpus, graph, figure).stops.forEach(({ told, relayed }, index) => {
        const { kind } = figure.entries[index]!;
        expect({ told, relayed }).toEqual({ told: kind === 'told', relayed: kind === 'relayed' });
      });
  });
});

describe('a family', () => {
  test('its headline keeps a figure and its order together', () => {
    const figure = { ...[...corpus.figures.values()][0]!, title: '2 million and 80 percent' };
    expect(figureView(corpus, graph, figure).title).toBe('2\u00a0million and 80\u00a0percent');
  });

  test.each<[string, FigureStop['from'], (string | undefined)[][]]>([
    ['side by side where nothing bears a descent out', undefined, [['a'], ['c']]],
    ['by descent', { stops: ['b'], relation: 'renamed', source: 'x' }, [['b'], ['c', 'from']]],
    ['as a sum', { stops: ['a', 'b'], relation: 'sum', source: 'x' }, [['a'], ['b', 'plus'], ['c', 'sum']]],
  ])('its short way stands %s', (_, from, way) => {
    const [first] = [...corpus.figures.values()];
    const plain = first!.entries.find(({ source }) => source)!;
    const entries = ['a', 'b', 'c', 'd'].map((id): FigureStop => ({
      ...plain,
      id,
      kind: id < 'c' ? 'counted' : 'told',
      check: undefined,
      from: id === 'c' ? from : undefined,
    }));
    const view = figureView(corpus, graph, { ...first!, entries });
    expect(stepsOf(view).map(({ id, sign }) => (sign ? [id, sign] : [id]))).toEqual(way);
  });

  test('a family without ratings, of two stops, works', () => {
    const [first] = [...corpus.figures.values()];
    const sourced = first!.entries.filter(({ source }) => source);
    const entries = [sourced[0]!, sourced[1] ?? { ...sourced[0]!, id: 'again' }];
    const figure: Figure = { ...first!, entries, checks: [] };
    const view = figureView(corpus, graph, figure);
    expect(view).toMatchObject({ checks: [] });
    expect(stepsOf(view).at(-1)).toBe(view.stops[1]);
  });
});

describe('the flow', () => {
  const flows = views.flatMap((view) => flowView(view) ?? []);

  test('puts what was told above the line and what is on record below it', () => {
    expect(flows.length).toBeGreaterThan(0);
    for (const { blocks, line } of flows)
      for (const { stop, y, height } of blocks) expect(stop.told ? y + height : y).toBe(line);
  });

  test('draws a band only where a descent is borne out, one for each stop it comes from', () => {
    for (const { blocks, bands } of flows) {
      const borne = blocks.flatMap(({ stop, height }) => (height > 0 ? (stop.from?.stops ?? []) : []));
      expect(bands.length).toBeLessThanOrEqual(borne.length);
      if (borne.length === 0) expect(bands).toEqual([]);
    }
    const joined = flows.flatMap(({ bands }) => bands.map(({ tone }) => tone));
    const sums = flows.some(({ blocks }) =>
      blocks.some(({ stop, height }) => height > 0 && (stop.from?.stops.length ?? 0) > 1),
    );
    if (sums) expect(joined).toEqual(expect.arrayContaining(['first', 'second']));
  });

  test('keeps columns apart and every line of text in its column', () => {
    for (const { blocks } of flows)
      blocks.forEach(({ x, width, lines }, index) => {
        const next = blocks[index + 1];
        if (next) expect(x + width).toBeLessThan(next.x);
        for (const { words, role } of lines)
          if (role !== 'number') expect(textWidth(words, 12.5)).toBeLessThanOrEqual(width + 18);
      });
  });

  test('is left out where columns would be too narrow or nothing can be compared', () => {
    const [view] = views;
    const many = { ...view!, stops: Array.from({ length: 40 }, () => view!.stops[0]!) };
    expect(flowView(many)).toBeUndefined();
    const bare = { ...view!, stops: view!.stops.map((stop) => ({ ...stop, share: undefined })) };
    expect(flowView(bare)).toBeUndefined();
  });
});
