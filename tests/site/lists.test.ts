import { expect, test } from 'vitest';
import { facets } from '../../site/data/parts/facets.ts';
import { filterPaths } from '../../site/data/pages/checks.ts';
import { personPage } from '../../site/data/pages/person.ts';
import { worldOf } from './helpers.ts';

test('there is an address for every filter that holds a check, and for no other', () => {
  const paths = filterPaths(worldOf()).map(({ params }) => `${params.facet}/${params.value}`);
  expect(paths).toEqual([
    'verdict/mostly-true',
    'topic/bridges',
    'person/mayor',
    'year/2024',
    'article/bridge-opens',
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
