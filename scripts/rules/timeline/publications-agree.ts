import type { Event } from '../../../model/corpus.ts';
import { linksOf } from '../../../model/links.ts';
import type { CorpusRule, Finding } from '../rule.ts';

/** What is wrong with an event that is the publication of an article of the site. */
function wrongPublication(
  { id, date, articles }: Event,
  dateOf: (article: string) => string | undefined,
  firstOf: (article: string) => Event | undefined,
): Finding | null {
  if (articles.length > 1)
    return {
      reason: `Unexpected ${articles.length} articles of one publication, expected one`,
      fix: 'Give every article an event of its own, or another `kind` to the event',
      path: ['articles'],
    };
  const article = articles[0]!;
  const first = firstOf(article);
  if (first && first.id !== id)
    return {
      reason: `Unexpected second publication of ${article}, expected ${first.path} alone`,
      fix: 'Join the two events, or give one another `kind`',
      path: ['articles', 0],
    };
  const published = dateOf(article);
  if (published !== date)
    return {
      reason: `Unexpected date "${date}" of the publication of ${article}, expected ${published ? `"${published}"` : 'an article with a date'}`,
      fix: 'Mend the date here or in the curation of the article',
      path: ['date'],
    };
  return null;
}

export const publicationsAgree: CorpusRule = {
  name: 'publications-agree',
  description:
    'An event that is the publication of an article is the only one, and has its date: the timeline shows them as one.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const links = linksOf(corpus);
    const dateOf = (article: string) => corpus.articles.get(article)?.published?.date;
    const firstOf = (article: string) =>
      links
        .into('articles', article, 'events.articles[]')
        .map(({ entry }) => entry as Event)
        .find(({ kind }) => kind === 'article');
    return [...corpus.events.values()]
      .filter(({ kind, articles }) => kind === 'article' && articles.length > 0)
      .flatMap((entry) => {
        const wrong = wrongPublication(entry, dateOf, firstOf);
        return wrong ? [{ entry, ...wrong }] : [];
      });
  },
};
