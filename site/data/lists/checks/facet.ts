import type { FacetList } from '../../parts/facets.ts';
import { urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import { draw, type ChecksPage } from './draft.ts';
import * as strings from '../../../strings.ts';
import { fill, plural } from '../../../fill-in.ts';

/** The values of a facet, as a list. */
export function facetIndex(world: World, { words, about, href, values }: FacetList): [string, ChecksPage][] {
  const lede = plural(strings.lists.facetLede, values.length, { about });
  return draw(world, {
    href,
    title: fill(strings.lists.facetTitle, { facet: `${words.charAt(0).toLowerCase()}${words.slice(1)}` }),
    lede,
    description: lede,
    order: '',
    chosen: [],
    choices: [],
    also: [{ words: strings.lists.allChecks, href: urls.checks() }],
    groups: [
      {
        id: 'values',
        words,
        rows: values.map((value) => ({
          href: value.href,
          title: value.words,
          ...(value.verdict ? { verdict: { id: value.verdict, words: value.words } } : {}),
          side: [
            fill(strings.lists.some, {
              some: value.checks.length,
              all: plural(strings.nouns.check, world.corpus.checks.size),
            }),
          ],
        })),
      },
    ],
  });
}
