import type { FacetList, FacetValue } from '../../parts/facets.ts';
import { count } from '../../text/typography.ts';
import { urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import { checksByYear } from '../check-rows.ts';
import { combines, draw, ENOUGH, verdictsOf, type ChecksPage } from './draft.ts';

/** Lists of one value and one verdict. */
export function combined(world: World, list: FacetList, value: FacetValue): [string, ChecksPage][] {
  if (!combines(value)) return [];
  return verdictsOf(world, value.checks)
    .filter(({ own }) => own.length >= ENOUGH)
    .flatMap(({ id, words, own }) => {
      const lede = `${own.length} of ${count(value.checks.length, 'check')} in this list.`;
      const both = `${list.words}: ${value.words}`;
      return draw(world, {
        href: urls.checksByBoth(value.facet, value.value, id),
        title: `${words} · ${both}`,
        lede,
        description: `${lede} Verdict: ${words}. ${both}.`,
        order: 'Newest claim first.',
        chosen: [
          { words: both, href: urls.checksBy('verdict', id) },
          { words: `Verdict: ${words}`, href: value.href },
        ],
        choices: [],
        also: value.subject ? [{ words: `The page of ${value.words}`, href: value.subject }] : [],
        groups: checksByYear(world, own),
      });
    });
}
