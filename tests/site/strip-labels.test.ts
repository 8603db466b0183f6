import { expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { stripLabels } from '../../site/data/pages/check/strip-labels.ts';
import { stripView } from '../../site/data/pages/check/strip.ts';
import { buildGraph } from '../../model/graph.ts';
import { ROOT } from '../root.ts';

const marks = (...places: number[]) =>
  places.map((at, index) => ({
    id: `s${index}`,
    at,
    date: '4 Jan 2024',
    name: 'Office of bridges and roads',
  }));

test('names the weightiest marks, four at most', () => {
  const { labels, height } = stripLabels(marks(60, 10, 35, 90, 75));
  expect(labels.map(({ at }) => at)).toEqual([10, 35, 60, 90]);
  expect(labels.every(({ lines }) => lines[0] === '4 Jan 2024' && lines.length > 1)).toBe(true);
  expect(height).toBe(Math.max(...labels.map(({ end }) => end)));
});

test('leaves out what finds no place, never the weightiest', () => {
  const { labels } = stripLabels(marks(50, 50, 50, 50));
  expect(labels.length).toBeLessThanOrEqual(4);
  expect(stripLabels(marks(50)).labels).toHaveLength(1);
  expect(labels.length).toBeGreaterThan(0);
});

test('takes no room without marks', () => expect(stripLabels([])).toEqual({ labels: [], height: 0 }));

test('every check with records names one of them', () => {
  const corpus = readCorpus(ROOT).corpus!;
  const graph = buildGraph(corpus);
  for (const check of corpus.checks.values()) {
    const strip = stripView(corpus, graph, check);
    if (strip) expect(strip.labels.length > 0, check.id).toBe(strip.records.length > 0);
  }
});
