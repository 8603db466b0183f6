import type { Corpus } from '../../../../model/corpus.ts';
import type { Graph } from '../../../../model/graph.ts';
import { recordLinks, type Order } from '../../../../model/views/record-links.ts';
import { readArticle, readRecord } from './items.ts';
import type { Place, Span } from './scale.ts';
import type { VerdictView } from '../../parts/verdict.ts';

/** A claim of an article above the line: its rating, its words and its check. */
export interface TimelineClaim {
  href: string;
  verdict: VerdictView;
  /** The verdict and the words of the claim, for those who do not see the mark. */
  name: string;
  /** Ids of the checks that rate it. */
  checks: string[];
}

/** An article above the line: a block of claims. */
export interface TimelineArticle extends Place {
  id: string;
  href: string;
  name: string;
  title: string;
  date: string;
  /** Whether the date is known to the day. */
  exact: boolean;
  claims: TimelineClaim[];
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
  exact: boolean;
  /** Ids of the checks that rest on it. */
  checks: readonly string[];
  /** How much hangs on it: decides which labels stand where not all can. */
  weight: number;
}

/** An article and a record that one or more checks join. */
export interface Thread {
  article: number;
  record: number;
  order: Order;
  /** Ids of the checks of the article that use the record. */
  checks: string[];
}

/** What a drawing shows. Threads name articles and records by their places in the lists. */
export interface Timeline {
  span: Span;
  articles: TimelineArticle[];
  records: TimelineRecord[];
  threads: Thread[];
  /** What lies in the span and is not drawn, because a drawing stays bounded; all of it stands in the lists. */
  left: { articles: number; records: number };
}

/** More would be no picture. */
const MOST = { articles: 10, records: 90 };

const order = (a: Place & { id: string }, b: Place & { id: string }) => a.at - b.at || (a.id < b.id ? -1 : 1);

/** The weightiest items, in the order of time. */
const chosen = <T extends Place & { id: string }>(
  items: T[],
  most: number,
  weight: (item: T) => number,
): T[] =>
  [...items]
    .sort((a, b) => weight(b) - weight(a) || order(a, b))
    .slice(0, most)
    .sort(order);

/**
 * What the drawing of a span of years shows: articles above, records below, and the checks that join them.
 *
 * @param span whole years; items that lie wholly outside are left out
 */
export function buildTimeline(corpus: Corpus, graph: Graph, span: Span): Timeline {
  const allArticles = [...graph.articles.values()].flatMap((node) => readArticle(corpus, node, span));
  const allRecords = [...corpus.events.values()].flatMap((event) => readRecord(event, span));
  const articles = chosen(allArticles, MOST.articles, ({ claims }) => claims.length);
  const records = chosen(allRecords, MOST.records, ({ weight }) => weight);
  const index = (list: { id: string }[]) => new Map(list.map(({ id }, at) => [id, at]));
  const [articleAt, recordAt] = [index(articles), index(records)];
  const threads = recordLinks(corpus).flatMap(({ article, event, order: lies }): Thread[] => {
    const [from, to] = [articleAt.get(article.id), recordAt.get(event.id)];
    if (from === undefined || to === undefined) return [];
    const own = new Set(articles[from]!.claims.flatMap(({ checks }) => checks));
    return [{ article: from, record: to, order: lies, checks: event.checks.filter((id) => own.has(id)) }];
  });
  return {
    span,
    articles,
    records,
    threads,
    left: {
      articles: allArticles.length - articles.length,
      records: allRecords.length - records.length,
    },
  };
}
