import type { Corpus } from '../../../../model/corpus.ts';
import type { Graph } from '../../../../model/graph.ts';
import { recordLinks } from '../../../../model/views/record-links.ts';
import type { Thread, Timeline } from './drawn.ts';
import { readArticle, readRecord } from './items.ts';
import type { Place, Span } from './scale.ts';

export type { Timeline, TimelineArticle, TimelineClaim, TimelineRecord } from './drawn.ts';

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
