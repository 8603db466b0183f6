import type { Cursor } from '../text/cursor.ts';
import { isWord } from '../text/word-class.ts';
import { DAYS, DETERMINERS, MONTHS, PREPOSITIONS } from '../lexicon/words.ts';

/** Tokens `from` (inclusive) to `to` (exclusive) of a unit. */
export interface Range {
  from: number;
  to: number;
  /** Where a description before it begins: "the mayor, Ann Lee,". */
  edge?: number;
}

/** Nouns of a time. */
export const TIME = new Set(
  'evening morning afternoon night week month year weekend spring summer fall autumn winter'.split(' '),
);

/** "NBC on Sunday", "the governor this evening": without the time at the end. */
export function withoutTime(line: Cursor, from: number, to: number): number {
  const last = line.word(to - 1);
  if (!DAYS.has(last) && !MONTHS.has(last) && !TIME.has(last)) return to;
  const before = line.word(to - 2);
  const cut = ['on', 'this', 'last', 'in', 'late', 'early', 'earlier'].includes(before)
    ? to - 2
    : DAYS.has(last)
      ? to - 1
      : to;
  return cut > from ? cut : to;
}

const BOTH = new Set(['both', 'all', 'each']);

/** Drops a leading adjunct: "In an interview on Tuesday Smith" to "Smith". */
export function trim(line: Cursor, range: Range): Range | null {
  let { from } = range;
  const { to } = range;
  while (
    from < to &&
    (line.word(from) === 'and' || line.word(from) === 'or' || (line.isAdverb(from) && !line.is(from, BOTH)))
  )
    from += 1;
  const first = line.at(from);
  if (first && (PREPOSITIONS.has(first.word) || DAYS.has(first.word) || MONTHS.has(first.word))) {
    let start = -1;
    for (let at = from + 1; at < to; at += 1) {
      const token = line.at(at);
      const before = line.at(at - 1);
      if (!isWord(token) || !isWord(before)) continue;
      const free = !PREPOSITIONS.has(before.word) && !DETERMINERS.has(before.word) && before.word !== 'and';
      const dated = DAYS.has(before.word) || MONTHS.has(before.word) || before.kind === 'number';
      if (
        (DETERMINERS.has(token.word) && free) ||
        (token.capital && free && !before.capital) ||
        (dated && !PREPOSITIONS.has(token.word) && token.kind === 'word')
      )
        start = at;
    }
    if (start < 0) return null;
    from = start;
  }
  return from < to ? { from, to } : null;
}
