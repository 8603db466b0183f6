import type { Corpus, Event } from '../../../../model/read/corpus.ts';
import type { EventKind } from '../../../../model/schema/index.ts';
import {
  compareDates,
  firstDay,
  yearsOf,
  precisionOf,
  readEdtf,
  type Precision,
} from '../../../../model/edtf.ts';
import { formatDate, isoDate, knownDateView } from '../../parts/date-words.ts';
import type { ArticleNode, Graph } from '../../../../model/graph.ts';
import { curly, unbroken } from '../../text/typography.ts';
import { yearsOfSpan, type Span } from './scale.ts';
import { articleName } from './items.ts';
import { isPublication } from '../../../../model/views/record-links.ts';
import { anchors, urls } from '../../urls.ts';
import { verdictOf, verdictOfClaim, type VerdictView } from '../../parts/verdict.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

interface Link {
  href: string;
  words: string;
}

/** An item of the list by year and month. */
export interface ListItem {
  /** Its anchor on the page of the year. */
  anchor: string;
  date: string;
  iso?: string;
  /** What is not known of the date, in words. */
  doubt?: string;
  kind: string;
  title: string;
  /** Where the title leads: the page of the record or of the article. */
  href: string;
  detail: string;
  /** Publishers, each with the full name of the document. */
  sources: (Link & { name: string })[];
  checks: (Link & { verdict: VerdictView })[];
  /** Claims of an article, with the rating of each. */
  claims: VerdictView[];
  /** Whether it is an article of the site, or a record. */
  article: boolean;
  /** EDTF, for the order. */
  when: string;
}

export interface ListMonth {
  words: string;
  items: ListItem[];
}
export interface ListYear {
  year: number;
  href: string;
  articles: number;
  records: number;
  months: ListMonth[];
}

const kinds: Record<EventKind, string> = strings.records;

/** What a date leaves open. */
const doubts: Record<Precision, string | undefined> = {
  day: undefined,
  month: strings.timeline.noDay,
  year: strings.timeline.noMonthDay,
  range: strings.timeline.noExactDay,
};

function doubtOf(date: string): string | undefined {
  return doubts[precisionOf(date)];
}

function checksOf(corpus: Corpus, ids: readonly string[]): ListItem['checks'] {
  return ids.map((id) => {
    const check = corpus.checks.get(id)!;
    return { href: urls.check(id), words: curly(check.claimReviewed), verdict: verdictOf(corpus, check) };
  });
}

/** Publishers; where one has several documents here, each with its date. */
function sourcesOf(corpus: Corpus, ids: readonly string[]): ListItem['sources'] {
  const sources = ids.map((id) => corpus.sources.get(id)!);
  return sources.map(({ id, publisher, published, title }) => {
    const several = sources.filter((other) => other.publisher === publisher).length > 1;
    return {
      href: urls.source(id),
      words: curly(several ? `${publisher}, ${formatDate(published)}` : publisher),
      name: curly(several ? `${publisher}, ${formatDate(published)}: ${title}` : `${publisher}: ${title}`),
    };
  });
}

function recordItem(corpus: Corpus, event: Event): ListItem {
  return {
    anchor: anchors.event(event.id),
    date: formatDate(event.date),
    iso: isoDate(event.date),
    doubt: doubtOf(event.date),
    kind: kinds[event.kind],
    title: unbroken(curly(event.title)),
    href: urls.event(event.id),
    detail: unbroken(curly(event.detail)),
    sources: sourcesOf(corpus, event.sources),
    checks: checksOf(corpus, event.checks),
    claims: [],
    article: false,
    when: event.date,
  };
}

function articleItem(corpus: Corpus, node: ArticleNode): ListItem[] {
  const { article } = node;
  if (!article.published) return [];
  const publication = node.events.find(isPublication);
  const date = knownDateView(article.published);
  return [
    {
      anchor: anchors.event(publication?.id ?? article.id),
      date: date.words,
      iso: date.iso,
      doubt: doubtOf(article.published.date),
      kind: fill(strings.timeline.articleIn, { outlet: articleName(node) }),
      title: article.title,
      href: urls.article(article.id),
      detail: curly(publication?.detail ?? article.summary ?? ''),
      sources: sourcesOf(corpus, publication?.sources ?? []),
      checks: [],
      claims: node.claims.map((claim) => verdictOfClaim(corpus, claim)),
      article: true,
      when: article.published.date,
    },
  ];
}

const monthOf = (when: string): string =>
  readEdtf(when).from.month === undefined
    ? strings.timeline.noMonth
    : formatDate(firstDay(when).slice(0, 7)).replace(/ \d{4}$/, '');

/** One year of the list; what is known to the year alone comes first. */
function listYear(items: ListItem[], year: number): ListYear {
  const own = items.filter(({ when }) => yearsOf(when)[0] === year);
  const names = [...new Set(own.map(({ when }) => monthOf(when)))];
  return {
    year,
    href: urls.year(year),
    articles: own.filter(({ article }) => article).length,
    records: own.filter(({ article }) => !article).length,
    months: names.map((words) => ({ words, items: own.filter(({ when }) => monthOf(when) === words) })),
  };
}

/**
 * The timeline in words: every year of the span is present, and every item stands in the first year and month of its date.
 *
 * @param span whole years
 */
export function listTimeline(corpus: Corpus, graph: Graph, span: Span): ListYear[] {
  const records = [...corpus.events.values()].filter((event) => !isPublication(event));
  const items = [
    ...[...graph.articles.values()].flatMap((node) => articleItem(corpus, node)),
    ...records.map((event) => recordItem(corpus, event)),
  ].sort((a, b) => compareDates(a.when, b.when) || (a.anchor < b.anchor ? -1 : 1));
  return yearsOfSpan(span).map((year) => listYear(items, year));
}
