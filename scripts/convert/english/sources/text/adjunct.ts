import type { Cursor } from './cursor.ts';
import { isMark, isWord } from './word-class.ts';
import { DAYS, DETERMINERS, MONTHS, PREPOSITIONS, TIMES } from '../lexicon/words.ts';

/** Whether the rest of the unit is nothing but an adjunct of time or place: "…, Smith said on Tuesday." */
export function onlyAdjunct(line: Cursor, from: number, end: number): boolean {
  let at = from;
  while (at < end && line.isAdverb(at)) at += 1;
  const first = line.at(at);
  if (at >= end || isMark(first, '.,;!?–—)-')) return true;
  const words = first?.word ?? '';
  if (!(
    PREPOSITIONS.has(words) ||
    DAYS.has(words) ||
    MONTHS.has(words) ||
    words === 'last' ||
    words === 'this' ||
    words === 'next' ||
    words === 'earlier' ||
    words === 'when' ||
    words === 'while' ||
    words === 'after'
  ))
    return false;
  for (; at < end && !line.mark(at, ','); at += 1)
    if (
      line.isVerb(at) &&
      !isNoun(line, at) &&
      !['when', 'after', 'while', 'because', 'before'].includes(words)
    )
      return false;
  return true;
}

/** "in her remarks": a form of a verb after a determiner is a noun. */
const isNoun = (line: Cursor, at: number) =>
  line.is(at - 1, DETERMINERS) || line.kind(at - 1) === 'possessive';

/** Words that begin what may follow "he said" when his words stand before it. */
const LEADS = new Set('when while after as before onstage backstage online ahead according'.split(' '));

/** Whether what follows the cue says only how, where, when or of whom; his words stand before it. */
export function onlyManner(line: Cursor, from: number, end: number): boolean {
  if (onlyAdjunct(line, from, end)) return true;
  const first = line.at(from);
  if (!isWord(first) || first.capital) return false;
  if (!PREPOSITIONS.has(first.word) && !LEADS.has(first.word) && !/[a-z]{2}ing$/.test(first.word))
    return false;
  for (let at = from; at < end && !line.mark(at, ',;'); at += 1)
    if (line.quote(at) || line.word(at) === 'that') return false;
  return true;
}

const PARTS = new Set('morning afternoon evening night'.split(' '));

/** Past "Wednesday morning", "last week", "on Monday night" at `from`. */
export function pastTime(line: Cursor, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const word = line.word(at);
    const next = line.word(at + 1);
    if (DAYS.has(word)) at += PARTS.has(next) ? 2 : 1;
    else if (word === 'on' && DAYS.has(next)) at += 1;
    else if (TIMES.has(word) && (PERIODS.has(next) || TIMES.has(next))) at += 1;
    else if (at > from && PERIODS.has(word) && line.is(at - 1, TIMES)) at += 1;
    else break;
  }
  return at;
}

const PERIODS = new Set(
  'evening morning afternoon night week month year weekend spring summer fall autumn winter'.split(' '),
);

/** Start of an expression of time that ends at `to`: "…, last week said", "…, two weeks ago told". */
export function beforeTime(line: Cursor, to: number): number {
  const last = line.word(to - 1);
  const before = line.word(to - 2);
  if (last === 'ago') {
    let at = to - 2;
    while (at > 0 && to - at < 7 && (line.kind(at - 1) === 'number' || line.is(at - 1, AGO))) at -= 1;
    return at;
  }
  if (PERIODS.has(last) && TIMES.has(before)) return line.is(to - 3, TIMES) ? to - 3 : to - 2;
  if (DAYS.has(last) && (before === 'on' || TIMES.has(before))) return to - 2;
  return to;
}
const AGO = new Set(
  'a an few several less more than about some two three four five six seven eight nine ten weeks'.split(' '),
);
