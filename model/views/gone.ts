import type { Corpus } from '../corpus.ts';
import { goneSince, type Health } from '../health.ts';

interface Original {
  url?: string | undefined;
}

const marked = <E extends Original>(entries: ReadonlyMap<string, E>, health: Health): Map<string, E> =>
  new Map(
    [...entries].map(([id, entry]) => {
      const gone = goneSince(health, entry.url);
      return [id, gone === undefined ? entry : { ...entry, gone }];
    }),
  );

/** A corpus whose documents and articles say when their original was found gone. */
export const withGone = (corpus: Corpus, health: Health): Corpus =>
  Object.keys(health.addresses).length === 0
    ? corpus
    : { ...corpus, sources: marked(corpus.sources, health), articles: marked(corpus.articles, health) };
