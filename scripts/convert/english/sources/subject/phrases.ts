import type { Cursor } from '../text/cursor.ts';
import type { Outer } from '../text/quotes.ts';
import { trim, withoutTime, type Range } from './trim.ts';
import { AUXILIARIES, COMMON_VERBS, DAYS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../lexicon/words.ts';
import { ORGANISATION_NOUNS } from '../lexicon/nouns.ts';
import { isSpeech } from '../text/speech.ts';
import { isAdjunct, isAdverb, isPastLike, isVerb } from '../text/word-class.ts';

export type { Range };

/** No noun phrase that names a source is longer; keeps every scan linear. */
const LONGEST = 40;

function isBoundary(token: Outer | undefined, first: boolean): boolean {
  if (!token || token.kind === 'quote') return true;
  if (token.kind === 'mark') return !'&./'.includes(token.word) || token.word === '.';
  if (token.kind === 'possessive') return false;
  return (
    (SUBORDINATORS.has(token.word) && token.word !== 'and' && token.word !== 'or') ||
    isPlainVerb(token, first)
  );
}

/** "Public Works Director": a verb by its spelling, but with a capital inside a sentence it is part of a name. */
const isPlainVerb = ({ word, capital }: Outer, first: boolean): boolean =>
  (first || !capital) && (COMMON_VERBS.has(word) || AUXILIARIES.has(word));

/** "the Food and Drug Agency": a conjunction between capitals within the name of a body. */
const isInName = (line: Cursor, at: number, to: number): boolean =>
  line.isName(at - 1) &&
  line.isName(at + 1) &&
  to - at > 2 &&
  line.isName(to - 1) &&
  line.is(to - 1, ORGANISATION_NOUNS);

/** The noun phrase that ends before `to`; null where there is none. */
export function phraseBefore(line: Cursor, to: number, low = 0): Range | null {
  const last = line.at(to - 1);
  if (!last || last.kind === 'mark' || last.kind === 'quote' || to <= low) return null;
  if (PRONOUNS.has(last.word)) return { from: to - 1, to };
  let from = to;
  let conjunction = -1;
  while (from > low && to - from < LONGEST) {
    const token = line.at(from - 1);
    // "Sources close to the deal": no verb.
    const close = token?.word === 'close' && line.word(from) === 'to' && /s$/.test(line.word(from - 2));
    if (isBoundary(token, from === 1) && !close && !(line.word(from) === 'by' && token?.kind === 'word'))
      break;
    if ((token?.word === 'and' || token?.word === 'or') && !isInName(line, from - 1, to)) conjunction = from;
    if (
      (isVerb(token) && line.word(from) !== 'by') ||
      (isPastLike(token) && from < to && !isAdjunct(line.word(from)))
    ) {
      break;
    }
    from -= 1;
  }
  // What stopped the scan was a verb: the words before "and" are another clause.
  const stop = line.at(from - 1);
  if (conjunction > 0 && from > low && stop && (isVerb(stop) || isPastLike(stop))) from = conjunction;
  return trim(line, { from, to: withoutTime(line, from, to) });
}

/** A quotation short enough for a title: according to “Deep Water” by Ann Lee. */
const isTitle = (token: Outer) => token.quote !== undefined && token.quote.words <= 8 && !isSpeech(token);

/** The noun phrase that starts at `from`: up to a mark, a verb or an adjunct of time and place. */
export function phraseAfter(line: Cursor, from: number, loose = false): Range | null {
  let to = from;
  while (to < line.length && to - from < LONGEST) {
    const token = line.at(to);
    if (
      !token ||
      (token.quote && !(loose && isTitle(token))) ||
      (token.kind === 'mark' && !'&/'.includes(token.word))
    )
      break;
    if (token.kind !== 'possessive') {
      if (PRONOUNS.has(token.word) && to === from) return { from, to: to + 1 };
      if (
        SUBORDINATORS.has(token.word) &&
        token.word !== 'and' &&
        !(loose && ['that', 'which'].includes(token.word))
      )
        break;
      if (!loose && isPlainVerb(token, to === 0)) break;
      if (DAYS.has(token.word) && to > from && !loose) break;
      if (
        !loose &&
        PREPOSITIONS.has(token.word) &&
        !['of', 'for', 'at', 'with', 'from', 'to'].includes(token.word)
      )
        break;
      if (!loose && isAdverb(token)) break;
    }
    to += 1;
  }
  while (to > from && ['and', 'or', 'of', 'for', 'to', 'at', 'with', 'from'].includes(line.word(to - 1)))
    to -= 1;
  return to > from ? { from, to } : null;
}
