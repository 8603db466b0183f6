import { VERBS, type Cue } from '../lexicon/verbs.ts';
import {
  ADJUNCT,
  DAYS,
  DETERMINERS,
  MONTHS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  TIMES,
} from '../lexicon/words.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Outer } from '../text/quotes.ts';
import { isVerb, isWord } from '../text/word-class.ts';

/** Past "that", when nothing but an adjunct or an object stands before it. */
export function afterThat(line: Cursor, from: number, end: number): number {
  for (let at = from; at < end && at - from < ADJUNCT; at += 1) {
    const token = line.at(at);
    if (!token || token.quote || (token.kind === 'mark' && token.word !== ',')) return -1;
    if (token.word === 'that') {
      const first = line.word(from);
      const adjunct =
        at === from ||
        PREPOSITIONS.has(first) ||
        first === ',' ||
        DAYS.has(first) ||
        MONTHS.has(first) ||
        TIMES.has(first) ||
        line.word(at - 1) === 'ago';
      return adjunct && at + 1 < end ? at + 1 : -1;
    }
    if ((at > from && isVerb(token)) || token.word === 'and' || token.word === 'but') return -1;
  }
  return -1;
}

/** After a word that may be a noun only what cannot follow one begins an object. */
export const isSure = (token: Outer) =>
  token.quote !== undefined ||
  token.capital ||
  DETERMINERS.has(token.word) ||
  OBJECT_PRONOUNS.has(token.word);

export const startsPhrase = (token: Outer) =>
  token.quote !== undefined ||
  (isWord(token) &&
    !PREPOSITIONS.has(token.word) &&
    token.word !== 'and' &&
    token.word !== 'or' &&
    token.word !== 'but');

/** "adults oppose": a verb without an ending, after a plural. */
const isPlainVerb = (line: Cursor, at: number) =>
  VERBS.get(line.word(at))?.form === 'base' &&
  /[^s']s$|^(people|men|women|they|we|you)$/.test(line.word(at - 1));

/** "shows Lee leading": a participle, after a verb of showing. */
const isShown = (token: Outer | undefined, cue: Cue) =>
  cue.frames.has('thing') && isWord(token) && !token.capital && /[a-z]{2}ing$/.test(token.word);

/** "he'll", "there's": subject and verb in one. */
const CONTRACTED = /^(?:he|she|it|they|we|i|you|there|that|who)'/;

/** A clause without "that": a phrase and a verb; "said" takes anything. */
export function startsClause(line: Cursor, from: number, end: number, cue: Cue): boolean {
  if (end - from < 2) return false;
  if (cue.lemma === 'say') return true;
  const first = line.at(from);
  if (!first || (!startsPhrase(first) && !PREPOSITIONS.has(first.word))) return false;
  for (let at = from + 1; at < end && at - from < 20; at += 1) {
    if (line.mark(at, ';')) return false;
    if (
      CONTRACTED.test(line.word(at - 1)) ||
      line.isVerb(at) ||
      isPlainVerb(line, at) ||
      isShown(line.at(at), cue)
    )
      return true;
  }
  return false;
}

/** "said in a statement Monday the plan failed" keeps its whole; "said Tuesday on “The Story.”" has none. */
export function afterAdjunct(line: Cursor, from: number, end: number): number {
  if (!line.is(from, PREPOSITIONS)) return from;
  for (let at = from; at < end; at += 1) if (line.isVerb(at)) return from;
  return -1;
}
