import type { Check } from '../../../model/corpus.ts';
import { yearsOf } from '../../../model/edtf.ts';
import { facets } from '../parts/facets.ts';
import { formatDate, knownDateView } from '../parts/date-words.ts';
import { shownText } from '../parts/passage/text.ts';
import { verdictOf } from '../parts/verdict.ts';
import { curly, list } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import * as strings from '../../strings.ts';

/** Names of the facets of search, as the page shows them. */
export const FACETS = [
  strings.search.kind,
  strings.search.verdict,
  strings.search.speaker,
  strings.search.person,
  strings.search.topic,
  strings.search.outlet,
  strings.search.year,
] as const;
export type SearchFacet = (typeof FACETS)[number];

/** One thing that can be found: where it stands, its words, and what narrows down to it. */
export interface SearchRecord {
  href: string;
  /** Set as the title of the result. */
  title: string;
  /** One line under it. */
  where: string;
  verdict?: { id: string; words: string };
  content: string;
  facets: Partial<Record<SearchFacet, string[]>>;
}

const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n');
const span = (dates: readonly (string | null | undefined)[]): string[] => [
  ...new Set(dates.flatMap((date) => (date ? yearsOf(date).map(String) : []))),
];

/** Plain words of HTML that we rendered ourselves. */
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** Values of the filters of the lists, by check: search narrows down by the same. */
function valuesByCheck(world: World): Map<string, Partial<Record<SearchFacet, string[]>>> {
  const names = {
    verdict: strings.search.verdict,
    topic: strings.search.topic,
    speaker: strings.search.speaker,
    person: strings.search.person,
    matter: strings.search.year,
  } as const;
  const values = new Map<string, Partial<Record<SearchFacet, string[]>>>();
  for (const { facet, values: each } of facets(world)) {
    const name = names[facet as keyof typeof names];
    if (!name) continue;
    for (const { words, checks } of each)
      for (const { id } of checks) {
        const own = values.get(id) ?? {};
        values.set(id, { ...own, [name]: [...(own[name] ?? []), words] });
      }
  }
  return values;
}

function checkRecord(
  { corpus, graph, prose }: World,
  check: Check,
  values: Partial<Record<SearchFacet, string[]>>,
): SearchRecord {
  const { appearances, articles } = graph.checks.get(check.id)!;
  const { id, words } = verdictOf(corpus, check);
  const outlets = articles.flatMap(({ outlet }) => (outlet ? [corpus.people.get(outlet)!.name] : []));
  return {
    href: urls.check(check.id),
    title: curly(check.title),
    where: list(
      articles.map(
        ({ outlet, title, published }) =>
          `${outlet ? corpus.people.get(outlet)!.name : title}, ${knownDateView(published, 'short').words}`,
      ),
    ),
    verdict: { id, words },
    content: joined(
      check.answer,
      ...appearances.map(({ article, claim }) => shownText(article, claim.start, claim.end)),
      check.proposition,
      check.claimReviewed,
      check.summary,
      check.getsRight,
      check.whyItMatters,
      ...(prose.get(check.path) ?? []).map(({ html }) => plain(html)),
      ...check.evidence.map(({ finding }) => finding),
      ...check.unknown,
    ),
    facets: {
      ...values,
      [strings.search.kind]: [strings.search.kindCheck],
      [strings.search.outlet]: [...new Set(outlets)],
    },
  };
}

/** What the first index holds: all that a reader looks for by a word, but documents. */
export function mainRecords(world: World): SearchRecord[] {
  const { corpus, graph } = world;
  const values = valuesByCheck(world);
  return [
    ...[...corpus.checks.values()].map((check) => checkRecord(world, check, values.get(check.id) ?? {})),
    ...[...graph.articles.values()].map(({ article, outlet }) => ({
      href: urls.article(article.id),
      title: curly(article.title),
      where: joined(outlet?.name, knownDateView(article.published).words).replace('\n', ', '),
      content: joined(article.summary),
      facets: {
        [strings.search.kind]: [strings.search.kindArticle],
        ...(outlet ? { [strings.search.outlet]: [outlet.name] } : {}),
        [strings.search.year]: span([article.published?.date]),
      },
    })),
    ...[...graph.people.values()]
      .filter(({ spoke, checks, published, wrote, articles }) =>
        [spoke, checks, published, wrote, articles].some(({ length }) => length > 0),
      )
      .map(({ person }) => ({
        href: urls.person(person.id),
        title: person.name,
        where: curly(person.role),
        content: joined(...person.aliases, person.role),
        facets: { [strings.search.kind]: [strings.search.kindPerson] },
      })),
    ...[...corpus.events.values()].map((event) => ({
      href: urls.event(event.id),
      title: curly(event.title),
      where: formatDate(event.date),
      content: event.detail,
      facets: {
        [strings.search.kind]: [strings.search.kindEvent],
        [strings.search.year]: span([event.date]),
      },
    })),
  ];
}

/** What the second index holds: the documents, which are many and seldom looked for. */
export const sourceRecords = ({ corpus }: World): SearchRecord[] =>
  [...corpus.sources.values()].map((source) => ({
    href: urls.source(source.id),
    title: curly(source.title),
    where: curly(source.publisher),
    content: joined(source.readNote, source.lean),
    facets: {
      [strings.search.kind]: [strings.search.kindSource],
      [strings.search.year]: span([source.published]),
    },
  }));
