import { facets, type FacetList } from '../../parts/facets.ts';
import { count } from '../../text/typography.ts';
import { urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import { checksByYear } from '../check-rows.ts';
import { draw, verdictsOf, type ChecksPage } from './draft.ts';

const lists = (all: FacetList[]) =>
  all.map(({ words, href, values }) => ({ words: `${words}, ${values.length}`, href }));

/** `/checks/`: every check there is. */
export function allChecks(world: World): [string, ChecksPage][] {
  const checks = [...world.corpus.checks.values()];
  const reviewed = checks.filter(({ status }) => status === 'reviewed').length;
  const lede = `${count(checks.length, 'check')}, ${reviewed} of them reviewed and rated.`;
  const all = facets(world);
  return draw(world, {
    href: urls.checks(),
    title: 'All checks',
    lede,
    description: `${lede} The claim in short stands first, what the record shows below it.`,
    order: 'Newest claim first; of one article, in the order of its text.',
    chosen: [],
    choices: [
      {
        words: 'Verdict',
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
