import { edtfYear } from './calendar.ts';
import { withPosition } from './extend.ts';
import { relative, spokenQuarter, vague, type Match } from './match.ts';
import { period } from './periods.ts';
import { at, blank, gap, type Tokens } from './tokens.ts';
import type { Unit } from './words.ts';

/** "year-end", "by year end": without the hyphen only where a preposition leads. */
const isYearEnd = (tokens: Tokens, i: number): boolean =>
  gap(tokens, i) === '-' || /^(by|at|before|until|around|after|since|to)$/.test(at(tokens, i - 1));

/** "the end of the year", "year-end", "later in the month", "the weekend". */
export function plainUnit(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  if (
    unit === 'year' &&
    (gap(tokens, i) === '-' || blank(tokens, i)) &&
    at(tokens, i + 1) === 'end' &&
    isYearEnd(tokens, i)
  )
    return relative(i, i + 1, (on) => edtfYear(on.year));
  if (
    unit === 'year' &&
    /^['’]$/.test(gap(tokens, i)) &&
    at(tokens, i + 1) === 's' &&
    at(tokens, i + 2) === 'end'
  )
    return relative(i, i + 2, (on) => edtfYear(on.year));
  // "by the end of year"
  if (
    unit === 'year' &&
    at(tokens, i - 1) === 'of' &&
    /^(end|start|beginning|close)$/.test(at(tokens, i - 2)) &&
    i - 2 >= floor
  )
    return relative(at(tokens, i - 3) === 'the' && i - 3 >= floor ? i - 3 : i - 2, i, (on) =>
      edtfYear(on.year),
    );
  if (at(tokens, i - 1) !== 'the' || i - 1 < floor || !blank(tokens, i - 1)) return null;
  if (
    unit === 'weekend' &&
    /^(over|during|on|for|at|through|of|before|after|until)$/.test(at(tokens, i - 2))
  ) {
    return relative(i - 1, i, (on, tense) =>
      period(on, unit, tense === 'future' || on.weekday === 6 || on.weekday === 0 ? 0 : -1),
    );
  }
  // "profit rose in the quarter": the period the sentence already speaks of.
  if (
    /^(in|for|during)$/.test(at(tokens, i - 2)) &&
    !/^(of|to|when|that|since|before|after|in|he|she|they|we|it|i)$/.test(
      blank(tokens, i) ? at(tokens, i + 1) : '',
    ) &&
    unit !== 'day' &&
    unit !== 'weekend' &&
    unit !== 'decade' &&
    unit !== 'century' &&
    !/^(early|earlier|late|later)$/.test(at(tokens, i - 3))
  ) {
    return unit === 'quarter' ? spokenQuarter(i - 1, i) : vague(i - 1, i);
  }
  const from = withPosition(tokens, i - 1, floor);
  const inThe =
    at(tokens, i - 2) === 'in' && /^(earlier|later|early|late)$/.test(at(tokens, i - 3)) && i - 3 >= floor;
  if (unit === 'day' || unit === 'weekend' || (from === i - 1 && !inThe)) return null;
  return relative(inThe ? i - 3 : from, i, (on) => period(on, unit, 0));
}
