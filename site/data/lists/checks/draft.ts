import type { Check } from '../../../../model/read/corpus.ts';
import { frame, type Frame } from '../../frame.ts';
import type { FacetValue } from '../../parts/facets.ts';
import { verdictOf, type VerdictView } from '../../parts/verdict.ts';
import { pageOf } from '../../urls.ts';
import type { World } from '../../world.ts';
import { pagesOfList, pageWords, type ListPart } from '../pages.ts';
import type { RowGroup } from '../row.ts';
import * as strings from '../../../strings.ts';
import { plural } from '../../../fill-in.ts';

/** A value that can be chosen: with an address where enough checks stand, else as words with their number. */
export interface Choice {
  words: string;
  count: number;
  href?: string;
  verdict?: string;
}
/** A page of the list of checks, of all or of some. */
export interface ChecksPage {
  frame: Frame;
  title: string;
  lede: string;
  /** How the list is ordered. */
  order: string;
  /** What is chosen; each leads to the list without it. */
  chosen: { words: string; href: string }[];
  /** What can be chosen further, with the number that stands in this very list. */
  choices: { words: string; items: Choice[] }[];
  /** The page of what is chosen itself, and the other lists. */
  also: { words: string; href: string }[];
  part: ListPart;
}

/** A list of one value and one verdict has an address of its own from so many checks on; the rest is one jump away. */
export const ENOUGH = 3;

/** Facets whose values combine with a verdict. */
export const combining = ['topic', 'speaker', 'person', 'matter'] as const;
export const combines = ({ facet }: FacetValue): boolean => (combining as readonly string[]).includes(facet);

/** A list before it is cut into pages. */
type Draft = Omit<ChecksPage, 'frame' | 'part'> & { href: string; groups: RowGroup[]; description: string };

/** The pages of one list. */
export const draw = (world: World, { href, groups, description, ...page }: Draft): [string, ChecksPage][] =>
  pagesOfList(groups, href).map((part) => [
    pageOf(href, part.number),
    {
      ...page,
      part,
      frame: frame(world.corpus, {
        title: page.title + pageWords(part),
        description,
        path: pageOf(href, part.number),
      }),
    },
  ]);

/** Ratings of some checks, with their numbers, in the order of the scale. */
export function verdictsOf({ corpus }: World, checks: Check[]): (VerdictView & { own: Check[] })[] {
  const found = new Map<string, VerdictView & { own: Check[] }>();
  for (const check of checks) {
    const view = verdictOf(corpus, check);
    const entry = found.get(view.id) ?? { ...view, own: [] };
    entry.own.push(check);
    found.set(view.id, entry);
  }
  const order = [...corpus.scale.verdicts.map(({ id }) => id), 'in-review', 'void'];
  return [...found.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** "13 of 65 checks on this site." */
export const out = (world: World, some: number): string =>
  plural(strings.lists.ofSite, world.corpus.checks.size, { some });
