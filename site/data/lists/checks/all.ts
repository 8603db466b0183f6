import { facets, type FacetList } from '../../parts/facets.ts';
import { urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import { checksByYear } from '../check-rows.ts';
import { draw, verdictsOf, type ChecksPage } from './draft.ts';
import * as strings from '../../../strings.ts';
import { fill, plural } from '../../../fill-in.ts';

const lists = (all: FacetList[]) =>
  all.map(({ words, href, values }) => ({ words: `${words}, ${values.length}`, href }));

/** `/checks/`: every check there is. */
export function allChecks(world: World): [string, ChecksPage][] {
  const checks = [...world.corpus.checks.values()];
  const reviewed = checks.filter(({ status }) => status === 'reviewed').length;
  const lede = fill(strings.lists.allLede, { checks: plural(strings.nouns.check, checks.length), reviewed });
  const all = facets(world);
  return draw(world, {
    href: urls.checks(),
    title: strings.lists.allChecks,
    lede,
    description: fill(strings.lists.allDescription, { lede }),
    order: strings.lists.newestOfAll,
    chosen: [],
    choices: [
      {
        words: strings.lists.verdict,
        items: verdictsOf(world, checks).map(({ id, words, own }) => ({
          words,
          count: own.length,
          href: urls.checksBy('verdict', id),
          verdict: id,
        })),
      },
    ],
    also: lists(all.filter(({ facet }) => facet !== 'verdict')),
    groups: checksByYear(world, checks),
  });
}
