import type { Cursor } from '../text/cursor.ts';
import { phraseAfter, type Range } from './phrases.ts';
import { isMark } from '../text/word-class.ts';
import type { Outer } from '../text/quotes.ts';
import { PERSON_NOUNS } from '../lexicon/nouns.ts';
import type { Subject } from './subject.ts';
import type { Cue } from '../lexicon/verbs.ts';
import { afterRole } from './role-name.ts';
import { NO_WORD } from '../lexicon/entry.ts';

/** "The vote will be close, said Ann Lee, the mayor.": a name alone after the verb, and no clause. */
export function isInverted(line: Cursor, at: number, cue: Cue): boolean {
  if (!cue.frames.has('inverted') || (cue.form !== 'past' && cue.form !== 's') || !line.mark(at - 1, ','))
    return false;
  const range = phraseAfter(line, at + 1);
  if (!range || !isMark(line.at(range.to) ?? STOP, ',.')) return false;
  for (let left = range.from; left < range.to; left += 1) if (line.isVerb(left)) return false;
  const next = line.at(range.to + 1);
  const closed =
    isMark(line.at(range.to) ?? STOP, '.') ||
    !next ||
    DESCRIBES.has(next.word) ||
    line.kind(range.to + 2) === 'possessive' ||
    nameAfter(line, range.to) !== null;
  return closed && (names(line.at(range.to - 1)) || line.is(range.to - 1, PERSON_NOUNS));
}
/** The name after a description: "said the director, Tom Park." */
function nameAfter(line: Cursor, comma: number): Range | null {
  if (!line.mark(comma, ',')) return null;
  const from = afterRole(line, comma + 1);
  let to = from;
  while (names(line.at(to)) && to - from < 5) to += 1;
  return to - from > 1 && isMark(line.at(to) ?? STOP, ',.') ? { from, to } : null;
}
const STOP: Outer = { start: 0, end: 0, kind: 'mark', word: '.', capital: false, entry: NO_WORD };
const DESCRIBES = new Set(['who', 'a', 'an', 'the', 'whose', 'adding', 'citing']);
const names = (token: Outer | undefined) => token?.kind === 'word' && token.capital && !token.entry.calendar;

/** "…," said Rep. Ann Lee: the speaker after the verb. */
export function invertedSubject(line: Cursor, at: number, cue: Cue): Subject | null {
  if (!cue.frames.has('inverted') || cue.form === 'ing' || cue.form === 'participle') return null;
  let before = at - 1;
  while (line.isAdverb(before)) before -= 1;
  // "“…,” later admitted Lee"
  const previous = line.quote(before) ? line.at(before) : line.at(at - 1);
  if (previous && !previous.quote && !isMark(previous, ',') && previous.word !== 'so') return null;
  const phrase = phraseAfter(line, at + 1);
  if (!phrase) return null;
  const range = line.capital(phrase.to - 1) ? phrase : (nameAfter(line, phrase.to) ?? phrase);
  const first = line.at(range.from);
  // "said he would" goes on; "said he." ends.
  if (/^(he|she|they|it|i|we|you)('|$)/.test(first?.word ?? '') && line.isWord(range.to)) return null;
  if (
    !first ||
    first.word.includes("'") ||
    first.kind === 'number' ||
    ['me', 'him', 'her', 'them', 'us', 'that', 'and', 'or', 'but'].includes(first.word)
  )
    return null;
  const edge = line.quote(before) ? before + 1 : at;
  return { ...range, negated: false, edge, inverted: true };
}
