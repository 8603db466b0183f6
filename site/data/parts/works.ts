import type { Corpus, Article, Person } from '../../../model/read/corpus.ts';
import { isoDate } from './date-words.ts';

/** A day as consumers read it; none where only a month or a span is known. */
export const day = (known: { date: string } | null): { datePublished?: string } =>
  known && isoDate(known.date) ? { datePublished: known.date } : {};

/** A person, organisation or outlet as schema.org names it. */
export const agent = ({ kind, name, sameAs }: Person) => ({
  '@type': kind === 'person' ? ('Person' as const) : ('Organization' as const),
  name,
  ...(sameAs.length > 0 ? { sameAs } : {}),
});

const works = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  feature: 'NewsArticle',
} as const;

/** An article of somebody else as schema.org has it, under its own address where content holds one; never under ours. */
export function articleWork(corpus: Corpus, article: Article) {
  const url = article.url ?? article.archive;
  return {
    '@type': article.kind ? works[article.kind] : ('Article' as const),
    ...(url ? { '@id': url, url } : {}),
    // A reconstructed headline is no quotation, so it is not given out as one.
    ...(article.titleBasis === 'reconstructed' ? {} : { headline: article.title }),
    ...day(article.published),
    ...(article.outlet ? { publisher: agent(corpus.people.get(article.outlet)!) } : {}),
  };
}
