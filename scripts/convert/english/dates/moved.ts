import { bounds, edtfDay, edtfMonth, edtfYear, fields } from './calendar.ts';
import { distant } from './periods.ts';
import type { Unit } from './words.ts';

/** The calendar year or month around a date: "that year" after "June 1998" is 1998. */
export function within(value: string, unit: Unit): string {
  const length = unit === 'year' ? 4 : unit === 'month' ? 7 : 10;
  return value.includes('/') ? value : value.slice(0, length);
}

/** A date named before in the sentence, moved by `count` units; null where it is less exact than the unit. */
export function moved(previous: string, unit: Unit, count: number): string | null {
  if (previous.includes('/')) {
    // A quarter or a season a year on is the same one of that year.
    if (unit !== 'year' && unit !== 'decade') return null;
    const years = unit === 'decade' ? count * 10 : count;
    const moved = previous.split('/').map((end) => edtfYear(Number(end.slice(0, 4)) + years) + end.slice(4));
    return /-02-29/.test(moved.join()) ? null : moved.join('/');
  }
  const bare = previous.replace(/[~?]$/, '');
  const [first] = bounds(bare);
  const { year, month, weekday } = fields(first);
  const on = { day: first, year, month, weekday };
  if (unit === 'day' || unit === 'week')
    return bare.length === 10 ? edtfDay(first + count * (unit === 'week' ? 7 : 1)) : null;
  if (unit === 'month') return bare.length >= 7 ? edtfMonth(year, month + count) : null;
  if (unit === 'year' && bare.length === 7) return edtfMonth(year + count, month);
  return unit === 'year'
    ? edtfYear(year + Math.trunc(count))
    : unit === 'decade'
      ? distant(on, unit, count)
      : null;
}
