import { element } from '../read/element.ts';
import type { Counts, ResultData } from './pagefind.ts';
import { choose, writeQuery, type Query } from './state.ts';
import * as strings from '../strings.ts';
import { fill, plural } from '../fill-in.ts';

/** Values of a facet that are shown at once; the others fold. */
const SHOWN = 8;

/** Words of an excerpt, in which Pagefind writes `<mark>` and escapes all else: read as text, never set as HTML. */
function excerpt(html: string): (Node | string)[] {
  const inert = new DOMParser().parseFromString(html, 'text/html').body;
  return [...inert.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', {}, node.textContent ?? '') : (node.textContent ?? ''),
  );
}

/** One result: what it is, where it stands, and the words found. */
export function resultItem({ url, meta, excerpt: words }: ResultData): HTMLElement {
  return element(
    'li',
    {},
    ...(meta.words ? [element('p', { class: `verdict ${meta.verdict}` }, meta.words)] : []),
    element('h2', {}, element('a', { href: url }, meta.title)),
    element('p', { class: 'where' }, meta.where),
    element('p', { class: 'words' }, ...excerpt(words)),
  );
}

/** A value of a facet: a link that chooses it, one that lets it go, or words where nothing would remain. */
function valueItem(query: Query, facet: string, value: string, number: number): HTMLElement {
  const chosen = query.chosen[facet] === value;
  const numbers = element('span', { class: 'tabular' }, number.toLocaleString('en-GB'));
  if (!chosen && number === 0) return element('li', { class: 'none' }, value, ' ', numbers);
  const link = element(
    'a',
    {
      href: `./${writeQuery(choose(query, facet, chosen ? null : value))}`,
      'data-facet': facet,
      ...(chosen ? { class: 'chosen' } : { 'data-value': value }),
    },
    value,
    ...(chosen ? [element('span', { class: 'hidden' }, strings.search.takeAway), ' ×'] : []),
  );
  return element('li', {}, link, ' ', numbers);
}

/** The values of one facet, most first, what is chosen before all; a long list folds. */
function facetGroup(query: Query, facet: string, counts: Record<string, number>, open: boolean): HTMLElement {
  const items = Object.entries(counts)
    .filter(([value, number]) => number > 0 || query.chosen[facet] === value)
    .sort(
      ([a, left], [b, right]) =>
        Number(query.chosen[facet] === b) - Number(query.chosen[facet] === a) ||
        right - left ||
        a.localeCompare(b, 'en'),
    )
    .map(([value, number]) => valueItem(query, facet, value, number));
  const chosen = query.chosen[facet];
  const more = items.slice(SHOWN);
  return element(
    'details',
    { class: 'facet', open: open || chosen ? '' : undefined },
    element('summary', {}, chosen ? `${facet}: ${chosen}` : facet),
    element('ul', {}, ...items.slice(0, SHOWN)),
    ...(more.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, plural(strings.search.moreValues, more.length)),
            element('ul', {}, ...more),
          ),
        ]
      : []),
  );
}

/**
 * The facets with what remains of each value.
 *
 * @param open facets that stand open
 */
export const facetGroups = (
  query: Query,
  facets: readonly string[],
  counts: Counts,
  open: (facet: string) => boolean,
): HTMLElement[] =>
  facets
    .filter((facet) => Object.keys(counts[facet] ?? {}).length > 0)
    .map((facet) => facetGroup(query, facet, counts[facet]!, open(facet)));

/** How many, in a sentence. */
export const summary = (number: number, { words, chosen }: Query): string => {
  const narrowed = Object.values(chosen);
  return `${plural(strings.search.found, number)}${words ? fill(strings.search.foundFor, { words }) : ''}${narrowed.length > 0 ? `, ${narrowed.join(', ')}` : ''}`;
};
