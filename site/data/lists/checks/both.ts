import type { FacetList, FacetValue } from '../../parts/facets.ts';
import { urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import { checksByYear } from '../check-rows.ts';
import { combines, draw, ENOUGH, verdictsOf, type ChecksPage } from './draft.ts';
import * as strings from '../../../strings.ts';
import { fill, plural } from '../../../fill-in.ts';

/** Lists of one value and one verdict. */
export function combined(world: World, list: FacetList, value: FacetValue): [string, ChecksPage][] {
  if (!combines(value)) return [];
  return verdictsOf(world, value.checks)
    .filter(({ own }) => own.length >= ENOUGH)
    .flatMap(({ id, words, own }) => {
      const lede = plural(strings.lists.inList, value.checks.length, { some: own.length });
      const both = fill(strings.lists.labelled, { label: list.words, value: value.words });
      return draw(world, {
        href: urls.checksByBoth(value.facet, value.value, id),
        title: `${words} · ${both}`,
        lede,
        description: fill(strings.lists.bothDescription, { lede, verdict: words, facet: both }),
        order: strings.lists.newest,
        chosen: [
          { words: both, href: urls.checksBy('verdict', id) },
          {
            words: fill(strings.lists.labelled, { label: strings.lists.verdict, value: words }),
            href: value.href,
          },
        ],
        choices: [],
        also: value.subject
          ? [{ words: fill(strings.lists.pageOf, { name: value.words }), href: value.subject }]
          : [],
        groups: checksByYear(world, own),
      });
    });
}
