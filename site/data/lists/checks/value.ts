import { facets, type FacetList, type FacetValue } from '../../parts/facets.ts';
import { anchors, urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import { checksByVerdict, checksByYear } from '../check-rows.ts';
import { pagesOfList } from '../pages.ts';
import type { RowGroup } from '../row.ts';
import { combines, combining, draw, ENOUGH, out, verdictsOf, type ChecksPage, type Choice } from './draft.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** Values of other facets among the checks of a verdict, where enough of them stand. */
function narrowed(world: World, value: FacetValue): ChecksPage['choices'] {
  const own = new Set(value.checks);
  return facets(world)
    .filter(({ facet }) => (combining as readonly string[]).includes(facet))
    .map(({ words, facet, values }) => ({
      words,
      items: values
        .map((other): Choice => ({
          words: other.words,
          count: other.checks.filter((check) => own.has(check)).length,
          href: urls.checksByBoth(facet, other.value, value.value),
        }))
        .filter((choice) => choice.count >= ENOUGH)
        .sort((a, b) => b.count - a.count || a.words.localeCompare(b.words, 'en'))
        .slice(0, 12),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The checks of one value of a facet. */
export function valueList(world: World, list: FacetList, value: FacetValue): [string, ChecksPage][] {
  const lede = out(world, value.checks.length);
  const isVerdict = value.facet === 'verdict';
  const choices = isVerdict
    ? narrowed(world, value)
    : [
        {
          words: strings.lists.verdict,
          items: verdictsOf(world, value.checks).map(({ id, words, own }) => ({
            words,
            count: own.length,
            verdict: id,
            href:
              combines(value) && own.length >= ENOUGH
                ? urls.checksByBoth(value.facet, value.value, id)
                : `#${anchors.verdict(id)}`,
          })),
        },
      ];
  const groups = isVerdict ? checksByYear(world, value.checks) : checksByVerdict(world, value.checks);
  return draw(world, {
    href: value.href,
    title: `${list.words}: ${value.words}`,
    lede,
    description: `${lede} ${list.words}: ${value.words}.`,
    order: isVerdict ? strings.lists.newest : strings.lists.byVerdict,
    chosen: [
      { words: fill(strings.lists.labelled, { label: list.words, value: value.words }), href: urls.checks() },
    ],
    choices: choicesOnFirstPage(choices, groups, value.href),
    also: [
      ...(value.subject
        ? [{ words: fill(strings.lists.pageOf, { name: value.words }), href: value.subject }]
        : []),
      { words: fill(strings.lists.allOf, { facet: list.words, n: list.values.length }), href: list.href },
      ...counterpart(world, value),
    ],
    groups,
  });
}

/** A choice that leads to a group of the list itself leads to the page on which the group begins. */
function choicesOnFirstPage(
  choices: ChecksPage['choices'],
  groups: RowGroup[],
  href: string,
): ChecksPage['choices'] {
  const jumps = new Map(
    pagesOfList(groups, href)[0]!.jumps.map((jump) => [jump.href.split('#')[1], jump.href]),
  );
  return choices.map(({ words, items }) => ({
    words,
    items: items.map((item) =>
      item.href?.startsWith('#') ? { ...item, href: jumps.get(item.href.slice(1)) } : item,
    ),
  }));
}

/** What somebody said, beside what is said about them. */
function counterpart(world: World, { facet, value }: FacetValue): ChecksPage['also'] {
  const other = facet === 'speaker' ? 'person' : facet === 'person' ? 'speaker' : undefined;
  const found = facets(world)
    .find((list) => list.facet === other)
    ?.values.find((one) => one.value === value);
  if (!found) return [];
  return [
    {
      words: fill(facet === 'speaker' ? strings.lists.concerning : strings.lists.saidBy, {
        name: found.words,
        n: found.checks.length,
      }),
      href: found.href,
    },
  ];
}
