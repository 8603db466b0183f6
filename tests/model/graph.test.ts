import { expect, test } from 'vitest';
import { buildGraph, claimKey } from '../../model/graph.ts';
import { relateChecks } from '../../model/relations.ts';
import { verdictOfClaim } from '../../site/data/parts/verdict.ts';
import { loadWorld } from '../../site/data/load.ts';
import type { Check } from '../../model/read/corpus.ts';
import { worldOf } from '../site/helpers.ts';
import { ROOT } from '../root.ts';

const ids = (items: { id: string }[]) => items.map(({ id }) => id).sort();

test('every link of a check is there again at its other end', () => {
  const { graph } = worldOf();
  const node = graph.checks.get('cars')!;
  expect(node.appearances).toEqual([graph.claims.get(claimKey('bridge-opens', 'cars-a-day'))]);
  expect(ids(node.appearances[0]!.checks)).toEqual(['cars']);
  for (const { source, evidence } of node.evidence)
    expect(graph.sources.get(source.id)!.uses).toEqual([{ check: node.check, evidence }]);
  for (const person of node.people) expect(ids(graph.people.get(person.id)!.checks)).toEqual(['cars']);
  for (const topic of node.topics) expect(ids(graph.topics.get(topic.id)!.checks)).toEqual(['cars']);
  expect(ids(graph.articles.get('bridge-opens')!.checks)).toEqual(['cars']);
  expect(ids(node.articles)).toEqual(['bridge-opens']);
  expect(ids(node.events)).toEqual(ids(graph.articles.get('bridge-opens')!.events));
  expect(ids(node.figures)).toEqual(['cars']);
});

test('people have what they say, publish and are mentioned in', () => {
  const { graph } = worldOf();
  expect(graph.people.get('mayor')!.spoke.map(({ claim }) => claim.id)).toEqual(['cars-a-day']);
  expect(ids(graph.people.get('county-paper')!.published)).toEqual(['bridge-opens']);
  expect(ids(graph.people.get('mayor')!.articles)).toEqual(['bridge-opens']);
});

test('a claim without a check is not yet checked', () => {
  const { corpus } = worldOf();
  const graph = buildGraph({ ...corpus, checks: new Map(), events: new Map(), figures: new Map() });
  expect(verdictOfClaim(corpus, graph.claims.get('bridge-opens/cars-a-day')!)).toEqual({
    id: 'unchecked',
    words: 'Not yet checked',
  });
});

test('a relation is said from the right side on both pages, once on each', () => {
  const check = (id: string, related: Check['related']): Check => ({ id, related }) as unknown as Check;
  const links = relateChecks(
    new Map([
      [
        'a',
        check('a', [
          { check: 'b', relation: 'narrows' },
          { check: 'c', relation: 'contradicts' },
        ]),
      ],
      ['b', check('b', [{ check: 'a', relation: 'broadens' }])],
      ['c', check('c', [])],
    ]),
  );
  const words = (id: string) => links.get(id)!.map((link) => `${link.check.id}: ${link.side}`);
  expect(words('a')).toEqual(['b: narrower', 'c: contradicts']);
  expect(words('b')).toEqual(['a: broader']);
  expect(words('c')).toEqual(['a: contradicted']);
});

test('the real content hangs together in both directions', () => {
  const { graph } = loadWorld(ROOT);
  for (const { check, related, evidence, people, topics, appearances } of graph.checks.values()) {
    for (const link of related)
      expect(ids(graph.checks.get(link.check.id)!.related.map((back) => back.check)), check.id).toContain(
        check.id,
      );
    for (const { source } of evidence)
      expect(graph.sources.get(source.id)!.uses.map((use) => use.check.id)).toContain(check.id);
    for (const person of people) expect(ids(graph.people.get(person.id)!.checks)).toContain(check.id);
    for (const topic of topics) expect(ids(graph.topics.get(topic.id)!.checks)).toContain(check.id);
    for (const { article } of appearances)
      expect(ids(graph.articles.get(article.id)!.checks)).toContain(check.id);
  }
});
