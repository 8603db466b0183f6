import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import { count } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { facets, type FacetValue } from '../parts/facets.ts';
import { checkRow, orderChecks, type CheckRow } from '../parts/check-row.ts';

/** A way into a list: words, address and how many it holds of how many. */
export interface WayIn {
  words: string;
  href: string;
  number: string;
  verdict?: string;
  current?: boolean;
}
/** The list of all checks, or of one filter. */
export interface ListPage {
  frame: Frame;
  kicker?: string;
  title: string;
  lede: string;
  rows: CheckRow[];
  ways: { words: string; items: WayIn[] }[];
}

const lowerFacets = {
  verdict: 'verdict',
  topic: 'topic',
  person: 'person or organisation',
  year: 'year of the claim',
  article: 'article',
};

const waysIn = (world: World, current?: FacetValue): ListPage['ways'] =>
  facets(world)
    // On the page of a filter its own facet and the verdicts are enough; the whole is on the page of all checks.
    .filter(({ facet }) => !current || facet === current.facet || facet === 'verdict')
    .map(({ words, values }) => ({
      words,
      items: values.map((value) => ({
        words: value.words,
        href: value.href,
        number: `${value.checks.length} of ${world.corpus.checks.size}`,
        ...(value.verdict ? { verdict: value.verdict } : {}),
        ...(current && current.href === value.href ? { current: true } : {}),
      })),
    }));

const rows = ({ corpus, graph }: World, value: FacetValue['checks']): CheckRow[] =>
  value.map((check) => checkRow(corpus, graph, check));

/** `/checks/`: every check there is. */
export function checksPage(world: World): ListPage {
  const all = orderChecks(world.corpus.checks.values());
  const reviewed = all.filter(({ status }) => status === 'reviewed').length;
  const lede = `${count(all.length, 'check')}, ${reviewed} of them reviewed and rated. The claim in short stands first, what the record shows below it.`;
  return {
    frame: frame(world.corpus, { title: 'All checks', description: lede, path: urls.checks() }),
    title: 'All checks',
    lede,
    rows: rows(world, all),
    ways: waysIn(world),
  };
}

/** Address parameters and values of all filters. */
export const filterPaths = (world: World) =>
  facets(world).flatMap(({ facet, values }) =>
    values.map((value) => ({ params: { facet, value: value.value }, props: { value } })),
  );

/** `/checks/<facet>/<value>/`. */
export function filterPage(world: World, value: FacetValue): ListPage {
  const lede = `${value.checks.length} of ${count(world.corpus.checks.size, 'check')} on this site.`;
  return {
    frame: frame(world.corpus, {
      title: `Checks by ${lowerFacets[value.facet]}: ${value.words}`,
      description: `${lede} Filtered by ${lowerFacets[value.facet]}: ${value.words}.`,
      path: value.href,
    }),
    kicker: `Checks by ${lowerFacets[value.facet]}`,
    title: value.words,
    lede,
    rows: rows(world, value.checks),
    ways: waysIn(world, value),
  };
}
