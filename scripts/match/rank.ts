import { pairs, stubOf, type Index } from './index-of.ts';
import { likeness, queryOf, type Query } from './likeness.ts';
import type { Match, Term } from './types.ts';

/** Candidates that BM25 hands on to the closer comparison: the right one is hardly ever further down. */
const CANDIDATES = 60;
/** What a field counts: headings often say the finding; pairs reward the same order, stubs the same family of words. */
const BOOST = { text: 1, title: 0.7, pairs: 0.2, stubs: 0.3 };
/** Share of the closer comparison in the ranking; the rest is BM25. */
const CLOSER = 0.6;

/** Likeness from which a match is worth a look; measured in docs/matching.md. */
export const POSSIBLE = 0.25;
/** Likeness from which nine matches in ten are right; measured in docs/matching.md. */
export const LIKELY = 0.35;

/** Statements that share terms with a query, with their BM25 score. */
function candidates({ search }: Index, terms: readonly Term[], { terms: keys }: Query) {
  const singles = [...keys.keys()];
  const both = [...new Set(pairs(terms))];
  const stubs = [...new Set(singles.flatMap((key) => stubOf(key) ?? []))];
  return search
    .search({
      combineWith: 'OR',
      queries: [
        { queries: [singles.join(' ')], fields: ['text', 'title'], boost: BOOST },
        // A pair also finds the one word that it may be written as, and the other way round.
        { queries: [[...singles, ...both].join(' ')], fields: ['pairs'], boost: BOOST },
        { queries: [stubs.join(' ')], fields: ['stubs'], boost: BOOST },
      ],
    })
    .slice(0, CANDIDATES);
}

/**
 * Ranks the rated statements that a text may repeat.
 *
 * @param index made by `indexOf`
 * @param text a sentence, a post, a claim
 * @param most matches given at most
 * @returns matches, best first; equal ones by id, so that the same input gives the same output
 */
export function rank(index: Index, text: string, most = 5): Match[] {
  const terms = index.terms(text);
  const query = queryOf(terms, index);
  if (query.total === 0) return [];
  const hits = candidates(index, terms, query);
  const top = hits[0]?.score ?? 1;
  return hits
    .map((hit): Match => {
      const id = String(hit.id);
      const wordings = index.wordings.get(id)!;
      const like = Math.max(...wordings.map((wording) => likeness(query, wording, index)));
      return { id, score: (1 - CLOSER) * (hit.score / top) + CLOSER * like, likeness: like, words: [] };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map((match) => ({ ...match, words: sharedWords(query, index, match.id) }));
}

/** Terms that a query and a statement share, those that say most first. */
const sharedWords = ({ terms }: Query, { wordings }: Index, id: string): string[] =>
  [...terms]
    .filter(([key]) => wordings.get(id)!.some(({ keys }) => keys.has(key)))
    .sort(([a, { weight: left }], [b, { weight: right }]) => right - left || (a < b ? -1 : 1))
    .map(([, { word }]) => word);
