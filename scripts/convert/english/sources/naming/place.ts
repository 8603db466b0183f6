import { DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../lexicon/words.ts';
import type { Range } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';

/** Tokens searched for the end of an apposition, at most. */
const LONGEST = 24;
/** Prepositions that stand before places more often than before people. */
const WHERE = new Set('in at near across throughout outside inside into around toward towards'.split(' '));

/** Index of the first token of a phrase: over the nouns and adjectives before a name. */
function phraseStart(line: Cursor, from: number): number {
  let at = from;
  while (at > 0 && line.isWord(at - 1) && !stops(line, at - 1)) at -= 1;
  return at;
}
const stops = (line: Cursor, at: number): boolean =>
  line.isVerb(at) ||
  line.is(at, PREPOSITIONS) ||
  line.is(at, SUBORDINATORS) ||
  line.isAdverb(at) ||
  line.isPast(at);

/** A verb or an auxiliary, or a word that can hardly be anything else behind a subject: "Ann Lee wept". */
const isVerbal = (line: Cursor, at: number): boolean =>
  line.isVerb(at) ||
  line.isSkipped(at) ||
  (line.kind(at) === 'word' && !line.capital(at) && !CLOSED.some((words) => line.is(at, words)));
const CLOSED = [DETERMINERS, PREPOSITIONS, SUBORDINATORS, PRONOUNS];

/** "Lee and Tom Park met": past the names that share the verb. */
function pastLinked(line: Cursor, to: number): number {
  if (line.word(to) !== 'and' || !line.isName(to + 1)) return to;
  let at = to + 1;
  while (line.isName(at)) at += 1;
  return at;
}

/** Past "(D-Ill.)" and ", the mayor of Alden," after a phrase. */
function pastApposition(line: Cursor, to: number): number {
  if (line.mark(to, '(')) {
    for (let at = to + 1; at < to + 8; at += 1) if (line.mark(at, ')')) return at + 1;
  }
  if (!line.mark(to, ',')) return to;
  // The comma that closes the apposition before: "his mother, Ann Lee, wept".
  if (isVerbal(line, to + 1)) return to + 1;
  for (let at = to + 1; at < Math.min(line.length, to + LONGEST); at += 1)
    if (line.mark(at, ',')) return at + 1;
  return to;
}

/** Whether a verb of saying stands before the phrase, whose subject it is: "…, said Ann Lee". */
const isInverted = (line: Cursor, start: number): boolean => {
  const cue = line.cue(start - 1);
  return (
    cue !== undefined &&
    cue.frames.has('inverted') &&
    (line.mark(start - 2, ',') || line.quote(start - 2) !== undefined || start < 2)
  );
};

/** Whether a phrase is the subject of a clause: nothing governs it from before, and a verb follows. */
export function isSubject(line: Cursor, { from, to }: Range): boolean {
  const start = phraseStart(line, from);
  if (isInverted(line, start)) return true;
  if (line.kind(to) === 'possessive') return false;
  if (start > 0 && line.isWord(start - 1) && !line.is(start - 1, SUBORDINATORS) && !line.isAdverb(start - 1))
    return false;
  return isVerbal(line, pastApposition(line, pastLinked(line, to)));
}

/** "in Sierra Leone", "the northern Sierra Nevada": a name that stands as places and things do. */
export function standsAsPlace(line: Cursor, { from }: Range): boolean {
  if (line.is(from - 1, WHERE)) return true;
  const start = phraseStart(line, from);
  return start < from && line.is(start, DETERMINERS);
}
