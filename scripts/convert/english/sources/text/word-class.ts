import type { Outer } from './quotes.ts';
import { DAYS, MONTHS, PREPOSITIONS } from '../lexicon/words.ts';

/** A word or a number, not a mark or a quotation. */
export const isWord = (token: Outer | undefined): token is Outer =>
  token !== undefined && (token.kind === 'word' || token.kind === 'number');
/** One of the marks given. */
export const isMark = (token: Outer | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.word);
/** An adverb, by list or ending. */
export const isAdverb = (token: Outer | undefined) =>
  token !== undefined && token.entry.adverb && !token.capital;
/** A finite verb, as far as the word alone tells. */
export const isVerb = (token: Outer | undefined) => token !== undefined && token.entry.verb && !token.capital;

/** What may follow a participle inside a noun phrase: "released last week", "obtained by". */
export const isAdjunct = (word: string) =>
  PREPOSITIONS.has(word) ||
  DAYS.has(word) ||
  MONTHS.has(word) ||
  ['last', 'this', 'late', 'early', 'earlier'].includes(word);

/** Words such as "accused", "released": verbs, or participles inside a noun phrase. */
export const isPastLike = (token: Outer | undefined) =>
  token !== undefined && token.entry.past && !token.capital;
