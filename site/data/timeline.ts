import type { Check, Corpus, Event } from '../../content/corpus.ts';
import type { EventKind } from '../../content/schema/index.ts';
import { formatDate, knownDateView, yearsOf } from './dates.ts';
import type { ArticleNode, Graph } from './graph.ts';
import { curly } from './text/typography.ts';
import { placeOf, type Place, type Span } from './timeline-scale.ts';
import { urls } from './urls.ts';
import { verdictOfClaim, type VerdictView } from './verdicts.ts';

/** An article above the line: a column of claims. */
export interface TimelineArticle extends Place {
  id: string;
  href: string;
  name: string;
  title: string;
  date: string;
  /** Whether the date is known to the day. */
  exact: boolean;
  claims: VerdictView[];
}

export type Shape = 'square' | 'diamond' | 'triangle' | 'circle';

/** Something dated and sourced below the line. */
export interface TimelineRecord extends Place {
  id: string;
  href: string;
  shape: Shape;
  title: string;
  short: string;
  date: string;
  /** Without the year, for drawings that name it. */
  day: string;
  exact: boolean;
  checks: Check[];
  /** How much hangs on it: decides which labels stand where not all can. */
  weight: number;
}

/** An article and a record that one or more checks join. */
export interface Thread {
  article: TimelineArticle;
  record: TimelineRecord;
  checks: number;
}

export interface Timeline {
  span: Span;
  articles: TimelineArticle[];
  records: TimelineRecord[];
  threads: Thread[];
}

const shapes: Record<EventKind, Shape> = {
  data: 'square',
  law: 'diamond',
  policy: 'diamond',
  court: 'triangle',
  hearing: 'triangle',
  report: 'circle',
  statement: 'circle',
  'fact-check': 'circle',
  article: 'circle',
};

/** Page of the year in which an event is listed: the first on which it may lie. */
export const eventHref = ({ id, date }: Event): string => urls.event(yearsOf(date)[0]!, id);

/** An event that is the publication of one of the articles: shown above the line, as that article. */
export const isPublication = ({ kind, articles }: Event): boolean =>
  kind === 'article' && articles.length > 0;

/** What an article is called beside its claims: its outlet, and its form where that is not news. */
export function articleName({ article, outlet }: ArticleNode): string {
  const name = outlet?.name ?? article.title;
  return article.kind === 'opinion' ? `${name}, opinion` : name;
}

/** Lowest rating first; what is off the scale stands in its middle, what is not rated at the end. */
function sortClaims({ scale }: Corpus, claims: VerdictView[]): VerdictView[] {
  const rank = (id: string): number => {
    const verdict = scale.verdicts.find((one) => one.id === id);
    return verdict ? (verdict.value ?? (scale.best + scale.worst) / 2 + 0.5) : scale.best + 1;
  };
  return [...claims].sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

/** Editors' own words for a date, with the names of months as short as everywhere in a drawing. */
const shortMonths = (words: string): string =>
  words.replace(
    /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(uary|ruary|ch|il|e|y|ust|tember|ober|ember)\b/g,
    '$1',
  );

function readArticle(corpus: Corpus, node: ArticleNode, span: Span): TimelineArticle[] {
  const { id, title, published } = node.article;
  const place = published && placeOf(published.date, span);
  if (!place) return [];
  const claims = sortClaims(
    corpus,
    node.claims.map((claim) => verdictOfClaim(corpus, claim)),
  );
  const date = shortMonths(knownDateView(published, 'short').words);
  return [
    {
      ...place,
      id,
      href: urls.article(id),
      name: articleName(node),
      title,
      date,
      exact: published.precision === 'day',
      claims,
    },
  ];
}

function readRecord({ checks }: Corpus, event: Event, span: Span): TimelineRecord[] {
  const place = placeOf(event.date, span);
  if (!place || isPublication(event)) return [];
  const date = formatDate(event.date, 'short');
  return [
    {
      ...place,
      id: event.id,
      href: eventHref(event),
      shape: shapes[event.kind],
      title: curly(event.title),
      short: curly(event.short ?? event.title),
      date,
      day: event.precision === 'day' || event.precision === 'month' ? date.replace(/ \d{4}/, '') : date,
      exact: event.precision === 'day',
      checks: event.checks.map((id) => checks.get(id)!),
      // Steeper than the count, so that a row of minor records never crowds out one that many checks rest on.
      weight: (1 + event.checks.length + event.articles.length) ** 1.7,
    },
  ];
}

/**
 * What the drawing of a span of years shows: articles above, records below, and the checks that join them.
 *
 * @param span whole years; items that lie wholly outside are left out
 */
export function buildTimeline(corpus: Corpus, graph: Graph, span: Span): Timeline {
  const articles = [...graph.articles.values()].flatMap((node) => readArticle(corpus, node, span));
  const records = [...corpus.events.values()].flatMap((event) => readRecord(corpus, event, span));
  const order = (a: Place & { id: string }, b: Place & { id: string }) =>
    a.at - b.at || (a.id < b.id ? -1 : 1);
  articles.sort(order);
  records.sort(order);
  const threads = articles.flatMap((article) =>
    records.flatMap((record) => {
      const joins = record.checks.filter(({ claims }) =>
        claims.some((claim) => claim.article === article.id),
      );
      return joins.length > 0 ? [{ article, record, checks: joins.length }] : [];
    }),
  );
  return { span, articles, records, threads };
}
