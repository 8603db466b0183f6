import type { Check } from '../../../../model/corpus.ts';
import { compareDates } from '../../../../model/edtf.ts';
import { articleName } from '../../chart/timeline/items.ts';
import { formatDate, knownDateView } from '../../parts/date-words.ts';
import { shownText } from '../../parts/passage/text.ts';
import { verdictOf, type VerdictView } from '../../parts/verdict.ts';
import { curly, inQuotes } from '../../text/typography.ts';
import { urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import { comparisonView, type ComparisonView } from '../check/comparison.ts';
import { ledger } from '../check/evidence.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** A check on the front page. */
export interface HomeCheck {
  href: string;
  /** The very words of an article, or the claim in short where they are too many. */
  claim: string;
  quoted: boolean;
  where: string;
  verdict: VerdictView;
  /** One plain sentence. */
  answer: string;
  /** How much of its evidence was read. */
  reading: string;
  comparison?: ComparisonView;
}

/** Longest quotation of a small item: about six lines of a column. */
const QUOTE = 130;

function homeCheck({ corpus, graph }: World, check: Check, longest: number): HomeCheck {
  const { appearances } = graph.checks.get(check.id)!;
  const date = (item: (typeof appearances)[number]) => item.article.published?.date ?? null;
  const first = appearances.reduce((a, b) => (compareDates(date(b), date(a)) < 0 ? b : a));
  const words = inQuotes(shownText(first.article, first.claim.start, first.claim.end));
  const quoted = words.length <= longest;
  const node = graph.articles.get(first.article.id)!;
  return {
    href: urls.check(check.id),
    claim: quoted ? words : curly(check.claimReviewed),
    quoted,
    where: fill(strings.home.where, {
      article: articleName(node),
      date: knownDateView(first.article.published).words,
      checked: formatDate(check.published),
    }),
    verdict: verdictOf(corpus, check),
    answer: curly(check.answer),
    reading: fill(strings.home.reading, {
      count: ledger(graph, check).count,
      reading: ledger(graph, check).reading,
    }),
    comparison: comparisonView(corpus, check),
  };
}

/** Reviewed checks, those first whose claim appears most often; of equal ones, those with most evidence. */
export const byWeight = (checks: Iterable<Check>): Check[] =>
  [...checks]
    .filter(({ status }) => status === 'reviewed')
    .sort(
      (a, b) =>
        b.claims.length - a.claims.length || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1),
    );

/** The first, the middle and the last of a list: the ends of the scale and what lies between them. */
const spread = <T>(items: T[]): T[] =>
  items.length <= 3 ? items : [items[0]!, items[Math.floor((items.length - 1) / 2)]!, items.at(-1)!];

/** The check that content/home.yml names leads, else the weightiest; beside it stands the weightiest of every other verdict, in the order of the scale. */
export function leading(world: World) {
  const checks = byWeight(world.corpus.checks.values());
  const lead = checks.find(({ id }) => id === world.corpus.home.lead) ?? checks[0];
  const verdict = (check: Check) => verdictOf(world.corpus, check).id;
  // What is off the scale is no end of it.
  const others = world.corpus.scale.verdicts
    .filter(({ id, value }) => value !== null && lead && id !== verdict(lead))
    .flatMap(({ id }) => checks.find((check) => verdict(check) === id) ?? []);
  return {
    lead: lead && homeCheck(world, lead, Infinity),
    others: spread(others).map((check) => homeCheck(world, check, QUOTE)),
  };
}
