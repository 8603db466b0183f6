import { facets } from '../../parts/facets.ts';
import type { World } from '../../world.ts';
import { allChecks } from './all.ts';
import { combined } from './both.ts';
import type { ChecksPage } from './draft.ts';
import { facetIndex } from './facet.ts';
import { valueList } from './value.ts';

/** Every page of every list of checks, by its address. */
export function checkLists(world: World): Map<string, ChecksPage> {
  return new Map([
    ...allChecks(world),
    ...facets(world).flatMap((list) => [
      ...facetIndex(world, list),
      ...list.values.flatMap((value) => [...valueList(world, list, value), ...combined(world, list, value)]),
    ]),
  ]);
}
