import { edtfDay } from './calendar.ts';
import { relative, type Match } from './match.ts';
import { period } from './periods.ts';
import { at, blank, type Tokens } from './tokens.ts';
import { WEEKDAYS, type Unit } from './words.ts';

/** "the week before last", "the year before last"; "the day before last Tuesday". */
export function beforeLast(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  if (
    at(tokens, i + 1) !== 'before' ||
    at(tokens, i + 2) !== 'last' ||
    !blank(tokens, i) ||
    !blank(tokens, i + 1)
  )
    return null;
  const from = at(tokens, i - 1) === 'the' && i - 1 >= floor ? i - 1 : i;
  const weekday = WEEKDAYS.get(at(tokens, i + 3));
  if (weekday === undefined)
    return unit === 'day' ? null : relative(from, i + 2, (on) => period(on, unit, -2));
  if (unit !== 'day' && unit !== 'week') return null;
  return relative(from, i + 3, (on) => {
    const back = (on.weekday - (weekday - 1) + 7) % 7 || 7;
    return edtfDay(on.day - back - (unit === 'day' ? 1 : 7));
  });
}
