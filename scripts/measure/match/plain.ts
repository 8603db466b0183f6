import MiniSearch from 'minisearch';
import type { Terms } from '../../match/types.ts';

/**
 * What a search library gives as it comes, for comparison: BM25 over the same stemmed terms, nothing weighed.
 *
 * @param rated statements; ids are unique
 * @returns the ids of the first five for a text, best first
 */
export function plainSearch(
  rated: readonly { id: string; text: string }[],
  terms: Terms,
): (text: string) => string[] {
  const cut = (text: string): string[] => terms(text).map(({ key }) => key);
  const search = new MiniSearch({ fields: ['text'], tokenize: cut, processTerm: (term) => term });
  search.addAll([...rated]);
  return (text) =>
    search
      .search(text, { combineWith: 'OR' })
      .slice(0, 5)
      .map(({ id }) => String(id));
}
