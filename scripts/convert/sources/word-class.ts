import type { Outer } from './quotes.ts';
import { VERBS } from './verbs.ts';
import { ADVERBS, AUXILIARIES, COMMON_VERBS, DAYS, MONTHS, PREPOSITIONS } from './words.ts';

/** A word or a number, not a mark or a quotation. */
export const isWord = (token: Outer | undefined): token is Outer =>
  token !== undefined && (token.kind === 'word' || token.kind === 'number');
/** One of the marks given. */
export const isMark = (token: Outer | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.word);
/** An adverb, by list or ending. */
export const isAdverb = (token: Outer | undefined) =>
  isWord(token) &&
  !token.capital &&
  (ADVERBS.has(token.word) || /[a-z]{2}ly$/.test(token.word)) &&
  token.word !== 'family';
/** What may stand between a subject and its verb: auxiliaries and adverbs. */
export const isSkipped = (token: Outer | undefined) =>
  isWord(token) && (AUXILIARIES.has(token.word) || isAdverb(token));

/** A finite verb, as far as the word alone tells. */
export function isVerb(token: Outer | undefined): boolean {
  if (!isWord(token) || token.capital) return false;
  if (COMMON_VERBS.has(token.word) || AUXILIARIES.has(token.word)) return true;
  const cue = VERBS.get(token.word);
  return (
    cue !== undefined &&
    ((cue.form === 'past' && (token.word !== cue.lemma || !cue.frames.has('noun'))) ||
      (cue.form === 's' && !cue.frames.has('noun')))
  );
}

/** What may follow a participle inside a noun phrase: "released last week", "obtained by". */
export const isAdjunct = (word: string) =>
  PREPOSITIONS.has(word) ||
  DAYS.has(word) ||
  MONTHS.has(word) ||
  ['last', 'this', 'late', 'early', 'earlier'].includes(word);

/** Words such as "accused", "released": verbs, or participles inside a noun phrase. */
export const isPastLike = (token: Outer | undefined) =>
  isWord(token) && !token.capital && /[a-z]{2}ed$/.test(token.word);
