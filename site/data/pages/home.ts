import type { Check } from '../../../model/read/corpus.ts';
import { shownText } from '../parts/passage/text.ts';
import { comparisonView, type ComparisonView } from './check/comparison.ts';
import type { World } from '../world.ts';
import { compareDates } from '../../../model/edtf.ts';
import { knownDateView } from '../parts/date-words.ts';
import { figureViews, stepsOf } from './figure/family.ts';
import { frame } from '../frame.ts';
import { count, curly, inQuotes } from '../text/typography.ts';
import { drawPicture, keyOf } from '../chart/timeline/picture.ts';
import { articleName } from '../chart/timeline/items.ts';
import { isPublication } from '../../../model/views/record-links.ts';
import { urls } from '../urls.ts';
import { verdictOf, type VerdictView } from '../parts/verdict.ts';

/** A check on the front page. */
export interface HomeCheck {
  href: string;
  /** The very words of an article, or the claim in short where they are too many. */
  claim: string;
  quoted: boolean;
  where: string;
  verdict: VerdictView;
  summary: string;
  finding: string;
  comparison?: ComparisonView;
}

/** Longest quotation of a small item: about six lines of a column. */
const QUOTE = 190;
const FAMILIES = 3;

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
    where: `${articleName(node)} · ${knownDateView(first.article.published).words}`,
    verdict: verdictOf(corpus, check),
    summary: curly(check.summary),
    finding: curly(check.title),
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

/**
 * The check that content/home.yml names leads, else the weightiest; beside it stands the weightiest of every other
 * verdict, in the order of the scale.
 */
function leading(world: World) {
  const checks = byWeight(world.corpus.checks.values());
  const named = checks.find(({ id }) => id === world.corpus.home.lead);
  const lead = named ?? checks[0];
  const verdict = (check: Check) => verdictOf(world.corpus, check).id;
  const others = world.corpus.scale.verdicts
    .filter(({ id }) => lead && id !== verdict(lead))
    .flatMap(({ id }) => checks.find((check) => verdict(check) === id) ?? []);
  return {
    lead: lead && homeCheck(world, lead, Infinity),
    others: others.map((check) => homeCheck(world, check, QUOTE)),
  };
}

/** Short ways into the rest of the site. */
function waysIn({ corpus, graph }: World): { words: string; href: string; about: string }[] {
  return [
    {
      words: 'All checks',
      href: urls.checks(),
      about: `${count(corpus.checks.size, 'check')}, by verdict, topic, speaker and year`,
    },
    { words: 'By topic', href: urls.topics(), about: count(corpus.topics.size, 'topic') },
    {
      words: 'By article',
      href: urls.articles(),
      about: `${count(corpus.articles.size, 'article')}, with every claim in its place`,
    },
    { words: 'Who says what', href: urls.facet('speaker'), about: 'Checks by whoever says the claim' },
    {
      words: 'The evidence',
      href: urls.sources(),
      about: `${count(graph.sources.size, 'document')}, and how much of each was read`,
    },
    {
      words: 'How we work',
      href: urls.page('methodology'),
      about: 'How claims are chosen and verdicts reached',
    },
  ];
}

/** The front page. */
export function homePage(world: World) {
  const { corpus, graph } = world;
  const { site } = corpus;
  const families = figureViews(corpus, graph);
  const claims = graph.claims.size;
  return {
    frame: frame(corpus, { title: site.tagline, description: site.description, path: urls.home() }),
    title: curly(corpus.home.question),
    about: curly(`${corpus.home.second} ${corpus.home.answer}`),
    facts: [
      count(corpus.articles.size, 'article'),
      count(claims, 'claim'),
      count(corpus.checks.size, 'check'),
      count(corpus.sources.size, 'source'),
      `${site.span.from} to ${site.span.to}`,
    ],
    key: keyOf(corpus, graph),
    picture: drawPicture(corpus, graph, site.span, 4, 10),
    records: count(
      [...corpus.events.values()].filter((event) => !isPublication(event)).length,
      'dated record',
    ),
    ...leading(world),
    all: count(corpus.checks.size, 'check'),
    families: families.slice(0, FAMILIES).map((family) => ({ family, steps: stepsOf(family) })),
    figures: count(families.length, 'number'),
    ways: waysIn(world),
  };
}
