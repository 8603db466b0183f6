import { isAdverb, isMark, isVerb, isWord } from './word-class.ts';
import type { Outer } from './quotes.ts';
import { DAYS, DETERMINERS, MONTHS, PREPOSITIONS, TIMES } from './words.ts';

/** Whether the rest of the unit is nothing but an adjunct of time or place: "…, Smith said on Tuesday." */
export function onlyAdjunct(tokens: Outer[], from: number, end: number): boolean {
  let at = from;
  while (at < end && isAdverb(tokens[at])) at += 1;
  const first = tokens[at];
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
  for (; at < end && !isMark(tokens[at], ','); at += 1)
    if (
      isVerb(tokens[at]) &&
      !isNoun(tokens, at) &&
      !['when', 'after', 'while', 'because', 'before'].includes(words)
    )
      return false;
  return true;
}

/** "in her remarks": a form of a verb after a determiner is a noun. */
const isNoun = (tokens: Outer[], at: number) =>
  DETERMINERS.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.kind === 'possessive';

/** Words that begin what may follow "he said" when his words stand before it. */
const LEADS = new Set('when while after as before onstage backstage online ahead according'.split(' '));

/** Whether what follows the cue says only how, where, when or of whom; his words stand before it. */
export function onlyManner(tokens: Outer[], from: number, end: number): boolean {
  if (onlyAdjunct(tokens, from, end)) return true;
  const first = tokens[from];
  if (!isWord(first) || first.capital) return false;
  if (!PREPOSITIONS.has(first.word) && !LEADS.has(first.word) && !/[a-z]{2}ing$/.test(first.word))
    return false;
  for (let at = from; at < end && !isMark(tokens[at], ',;'); at += 1)
    if (tokens[at]?.quote || tokens[at]?.word === 'that') return false;
  return true;
}

const PARTS = new Set('morning afternoon evening night'.split(' '));

/** Past "Wednesday morning", "last week", "on Monday night" at `from`. */
export function pastTime(tokens: Outer[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    if (DAYS.has(word)) at += PARTS.has(next) ? 2 : 1;
    else if (word === 'on' && DAYS.has(next)) at += 1;
    else if (TIMES.has(word) && (PERIODS.has(next) || TIMES.has(next))) at += 1;
    else if (at > from && PERIODS.has(word) && TIMES.has(tokens[at - 1]?.word ?? '')) at += 1;
    else break;
  }
  return at;
}

const PERIODS = new Set(
  'evening morning afternoon night week month year weekend spring summer fall autumn winter'.split(' '),
);

/** Start of an expression of time that ends at `to`: "…, last week said", "…, two weeks ago told". */
export function beforeTime(tokens: Outer[], to: number): number {
  const last = tokens[to - 1]?.word ?? '';
  const before = tokens[to - 2]?.word ?? '';
  if (last === 'ago') {
    let at = to - 2;
    while (
      at > 0 &&
      to - at < 7 &&
      (tokens[at - 1]?.kind === 'number' || AGO.has(tokens[at - 1]?.word ?? ''))
    )
      at -= 1;
    return at;
  }
  if (PERIODS.has(last) && TIMES.has(before)) return TIMES.has(tokens[to - 3]?.word ?? '') ? to - 3 : to - 2;
  if (DAYS.has(last) && (before === 'on' || TIMES.has(before))) return to - 2;
  return to;
}
const AGO = new Set(
  'a an few several less more than about some two three four five six seven eight nine ten weeks'.split(' '),
);
