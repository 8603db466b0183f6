import type { Article, Corpus, Event } from '../corpus.ts';
import { firstDay, lastDay } from '../edtf.ts';

/** How a dated record lies to an article that a check joins to it. */
export type Order = 'older' | 'later' | 'unordered';

/** An article and a dated record that one or more checks of the article use. */
export interface RecordLink {
  article: Article;
  event: Event;
  /** How many checks of the article use the record. */
  checks: number;
  order: Order;
}

/** An event that is the publication of one of the articles: shown as that article, and no record. */
export const isPublication = ({ kind, articles }: Event): boolean =>
  kind === 'article' && articles.length > 0;

/**
 * Older: the record's span ends on or before the first day on which the article may have appeared. Later: it begins
 * on or after the last. Else the dates do not tell.
 *
 * @param record EDTF date of the record
 * @param article EDTF date of the article
 */
export function orderOf(record: string, article: string): Order {
  if (lastDay(record) <= firstDay(article)) return 'older';
  if (firstDay(record) >= lastDay(article)) return 'later';
  return 'unordered';
}

/**
 * Every link from a dated article to a dated record, through checks that use the record. A link says that a check
 * uses the document; it does not say that anybody could have known it.
 */
export function recordLinks(corpus: Corpus): RecordLink[] {
  const records = [...corpus.events.values()].filter((event) => !isPublication(event));
  return [...corpus.articles.values()].flatMap((article) => {
    const { published } = article;
    if (!published) return [];
    const checks = [...corpus.checks.values()]
      .filter(({ claims }) => claims.some((claim) => claim.article === article.id))
      .map(({ id }) => id);
    return records.flatMap((event): RecordLink[] => {
      const joins = event.checks.filter((id) => checks.includes(id)).length;
      return joins > 0 ? [{ article, event, checks: joins, order: orderOf(event.date, published.date) }] : [];
    });
  });
}
