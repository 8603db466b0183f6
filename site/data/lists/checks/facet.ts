import type { FacetList } from '../../parts/facets.ts';
import { count } from '../../text/typography.ts';
import { urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import { draw, type ChecksPage } from './draft.ts';

/** The values of a facet, as a list. */
export function facetIndex(world: World, { words, about, href, values }: FacetList): [string, ChecksPage][] {
  const lede = `${count(values.length, 'list')} of checks. ${about}`;
  return draw(world, {
    href,
    title: `Checks: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
    lede,
    description: lede,
    order: '',
    chosen: [],
    choices: [],
    also: [{ words: 'All checks', href: urls.checks() }],
    groups: [
      {
        id: 'values',
        words,
        rows: values.map((value) => ({
          href: value.href,
          title: value.words,
          ...(value.verdict ? { verdict: { id: value.verdict, words: value.words } } : {}),
          side: [`${value.checks.length} of ${count(world.corpus.checks.size, 'check')}`],
        })),
      },
    ],
  });
}
