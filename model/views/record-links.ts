import type { Article, Corpus, Event } from '../corpus.ts';
import { firstDay, lastDay, yearsOf } from '../edtf.ts';

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

/** How many checks of each article use a record. */
function checksByArticle({ checks }: Corpus, { checks: ids }: Event): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids)
    for (const article of new Set(checks.get(id)!.claims.map((claim) => claim.article)))
      counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

/**
 * Every link from a dated article to a dated record of the years that the timeline shows, through checks that use the
 * record. A link says that a check
 * uses the document; it does not say that anybody could have known it.
 */
export function recordLinks(corpus: Corpus): RecordLink[] {
  const { from, to } = corpus.site.span;
  const shown = (date: string) => yearsOf(date).some((year) => year >= from && year <= to);
  const articles = new Map([...corpus.articles].map(([id], index) => [id, index]));
  return [...corpus.events.values()]
    .filter((event) => !isPublication(event) && shown(event.date))
    .flatMap((event) =>
      [...checksByArticle(corpus, event)].flatMap(([id, checks]): RecordLink[] => {
        const article = corpus.articles.get(id)!;
        const { published } = article;
        return published && shown(published.date)
          ? [{ article, event, checks, order: orderOf(event.date, published.date) }]
          : [];
      }),
    )
    .sort((a, b) => articles.get(a.article.id)! - articles.get(b.article.id)!);
}
