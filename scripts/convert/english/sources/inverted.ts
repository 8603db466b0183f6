import { phraseAfter, type Range } from './phrases.ts';
import { isMark, isVerb, isWord } from './word-class.ts';
import type { Outer } from './quotes.ts';
import { PERSON_NOUNS } from './nouns.ts';
import type { Subject } from './subject.ts';
import type { Cue } from './verbs.ts';
import { NO_WORD } from './lexicon.ts';

/** "The vote will be close, said Ann Lee, the mayor.": a name alone after the verb, and no clause. */
export function isInverted(tokens: Outer[], at: number, cue: Cue): boolean {
  if (
    !cue.frames.has('inverted') ||
    (cue.form !== 'past' && cue.form !== 's') ||
    !isMark(tokens[at - 1], ',')
  )
    return false;
  const range = phraseAfter(tokens, at + 1);
  if (!range || !isMark(tokens[range.to] ?? STOP, ',.')) return false;
  for (let left = range.from; left < range.to; left += 1) if (isVerb(tokens[left])) return false;
  const next = tokens[range.to + 1];
  const closed =
    isMark(tokens[range.to] ?? STOP, '.') ||
    !next ||
    DESCRIBES.has(next.word) ||
    tokens[range.to + 2]?.kind === 'possessive' ||
    nameAfter(tokens, range.to) !== null;
  return closed && (names(tokens[range.to - 1]) || PERSON_NOUNS.has(tokens[range.to - 1]?.word ?? ''));
}
/** The name after a description: "said the director, Tom Park." */
function nameAfter(tokens: Outer[], comma: number): Range | null {
  if (!isMark(tokens[comma], ',')) return null;
  let to = comma + 1;
  while (names(tokens[to]) && to - comma < 6) to += 1;
  return to - comma > 2 && isMark(tokens[to] ?? STOP, ',.') ? { from: comma + 1, to } : null;
}
const STOP: Outer = { start: 0, end: 0, kind: 'mark', word: '.', capital: false, entry: NO_WORD };
const DESCRIBES = new Set(['who', 'a', 'an', 'the', 'whose', 'adding', 'citing']);
const names = (token: Outer | undefined) => token?.kind === 'word' && token.capital && !token.entry.calendar;

/** "…," said Rep. Ann Lee: the speaker after the verb. */
export function invertedSubject(tokens: Outer[], at: number, cue: Cue): Subject | null {
  if (!cue.frames.has('inverted') || cue.form === 'ing' || cue.form === 'participle') return null;
  const previous = tokens[at - 1];
  if (previous && !previous.quote && !isMark(previous, ',') && previous.word !== 'so') return null;
  const phrase = phraseAfter(tokens, at + 1);
  if (!phrase) return null;
  const range = tokens[phrase.to - 1]?.capital ? phrase : (nameAfter(tokens, phrase.to) ?? phrase);
  const first = tokens[range.from];
  // "said he would" goes on; "said he." ends.
  if (/^(he|she|they|it|i|we|you)('|$)/.test(first?.word ?? '') && isWord(tokens[range.to])) return null;
  if (
    !first ||
    first.word.includes("'") ||
    first.kind === 'number' ||
    ['me', 'him', 'her', 'them', 'us', 'that'].includes(first.word)
  )
    return null;
  return { ...range, negated: false, edge: at, inverted: true };
}
