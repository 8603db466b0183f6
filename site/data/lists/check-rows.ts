import type { Check } from '../../../model/read/corpus.ts';
import type { ClaimNode } from '../../../model/graph.ts';
import { compareDates, firstDay } from '../../../model/edtf.ts';
import { checkRow, claimRow } from '../parts/check-row.ts';
import { verdictOf, type VerdictView } from '../parts/verdict.ts';
import { anchors } from '../urls.ts';
import type { World } from '../world.ts';
import type { Row, RowGroup } from './row.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

/** One check in a list: rating, claim in short, finding, where and when it was said, how much stands behind it. */
export function rowOfCheck({ corpus, graph }: World, check: Check): Row {
  const { href, verdict, claim, finding, where } = checkRow(corpus, graph, check);
  return {
    href,
    title: claim,
    verdict,
    text: finding,
    side: [where, plural(strings.lists.evidence, check.evidence.length)],
  };
}

/** One claim in a list, in the words of its article. */
export function rowOfClaim({ corpus }: World, node: ClaimNode): Row {
  const { quote, href, verdict, where, manner } = claimRow(corpus, node);
  return { href, title: quote, quoted: true, verdict, ...(manner ? { text: manner } : {}), side: [where] };
}

const dateOf = ({ graph }: World, { id }: Check): string | null =>
  graph.checks.get(id)!.articles[0]?.published?.date ?? null;

/** Checks by the day on which the claim was first printed here, newest first; of one article, in the order of its text. */
export function newestFirst(world: World, checks: Iterable<Check>): Check[] {
  const keyed = [...checks].map((check) => ({
    check,
    date: dateOf(world, check),
    at: world.graph.checks.get(check.id)!.appearances[0]?.claim.start ?? 0,
  }));
  return keyed
    .sort(
      (a, b) =>
        Number(a.date === null) - Number(b.date === null) ||
        compareDates(b.date, a.date) ||
        a.at - b.at ||
        a.check.id.localeCompare(b.check.id),
    )
    .map(({ check }) => check);
}

/** Puts items under the words that a function gives each; groups stand in the order of their first item. */
function grouped<T>(items: T[], wordsOf: (item: T) => { id: string; words: string }, row: (item: T) => Row) {
  const groups = new Map<string, RowGroup>();
  for (const item of items) {
    const { id, words } = wordsOf(item);
    const group = groups.get(id) ?? { id, words, rows: [] };
    group.rows.push(row(item));
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** Checks by the year in which the claim was printed, newest first. */
export const checksByYear = (world: World, checks: Iterable<Check>): RowGroup[] =>
  grouped(
    newestFirst(world, checks),
    (check) => {
      const year = dateOf(world, check) && firstDay(dateOf(world, check)!).slice(0, 4);
      return year
        ? { id: `y${year}`, words: fill(strings.lists.saidIn, { year }) }
        : { id: 'undated', words: strings.lists.noDate };
    },
    (check) => rowOfCheck(world, check),
  );

/** Ratings from worst to best, then those off the scale, then what has no rating: the order of a list by verdict. */
function verdictOrder({ corpus }: World, { id }: VerdictView): number {
  const { verdicts, best } = corpus.scale;
  const index = verdicts.findIndex((verdict) => verdict.id === id);
  if (index < 0) return best + verdicts.length;
  return verdicts[index]!.value ?? best + index;
}

/** Items by verdict, worst first. */
function byVerdict<T>(world: World, items: T[], verdict: (item: T) => VerdictView, row: (item: T) => Row) {
  const groups = grouped(
    items,
    (item) => {
      const { id, words } = verdict(item);
      return { id: anchors.verdict(id), words };
    },
    row,
  );
  const order = new Map(
    items.map((item) => [anchors.verdict(verdict(item).id), verdictOrder(world, verdict(item))]),
  );
  return groups.sort((a, b) => order.get(a.id)! - order.get(b.id)!);
}

/** Checks by verdict, worst first; of one verdict, newest first. */
export const checksByVerdict = (world: World, checks: Iterable<Check>): RowGroup[] =>
  byVerdict(
    world,
    newestFirst(world, checks),
    (check) => verdictOf(world.corpus, check),
    (check) => rowOfCheck(world, check),
  );

/** Claims by verdict, worst first. */
export const claimsByVerdict = (world: World, claims: ClaimNode[]): RowGroup[] =>
  byVerdict(
    world,
    claims,
    (node) => claimRow(world.corpus, node).verdict,
    (node) => rowOfClaim(world, node),
  );
