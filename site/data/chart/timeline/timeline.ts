import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import type { Graph } from '../../../../model/graph.ts';
import { readArticle, readRecord } from './items.ts';
import type { Place, Span } from './scale.ts';
import type { VerdictView } from '../../parts/verdict.ts';

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
  return { span, articles, records, threads: threadsOf(articles, records) };
}

/** Every pair of article and record that checks join, in the order of the articles, then of the records. */
function threadsOf(articles: TimelineArticle[], records: TimelineRecord[]): Thread[] {
  const byArticle = new Map<string, Thread[]>(articles.map(({ id }) => [id, []]));
  const shown = new Map(articles.map((article) => [article.id, article]));
  for (const record of records) {
    const joins = new Map<string, number>();
    for (const { claims } of record.checks)
      for (const id of new Set(claims.map(({ article }) => article))) joins.set(id, (joins.get(id) ?? 0) + 1);
    for (const [id, checks] of joins) byArticle.get(id)?.push({ article: shown.get(id)!, record, checks });
  }
  return [...byArticle.values()].flat();
}
