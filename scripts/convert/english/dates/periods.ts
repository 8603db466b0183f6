import { edtfDay, edtfMonth, edtfYear, span } from './calendar.ts';
import type { Reference } from './match.ts';
import type { Unit } from './words.ts';

/** The calendar period of `unit` that lies `shift` periods from the one that holds the reference day. Weeks begin on Monday. */
export function period(on: Reference, unit: Unit, shift: number): string {
  const monday = on.day - ((on.weekday + 6) % 7);
  switch (unit) {
    case 'day':
      return edtfDay(on.day + shift);
    case 'week':
      return `${edtfDay(monday + 7 * shift)}/${edtfDay(monday + 7 * shift + 6)}`;
    case 'weekend':
      return `${edtfDay(monday + 7 * shift + 5)}/${edtfDay(monday + 7 * shift + 6)}`;
    case 'month':
      return edtfMonth(on.year, on.month + shift);
    case 'quarter': {
      const first = Math.floor((on.month - 1) / 3) * 3 + 1 + 3 * shift;
      return `${edtfMonth(on.year, first)}/${edtfMonth(on.year, first + 2)}`;
    }
    case 'year':
      return edtfYear(on.year + shift);
    case 'decade': {
      const first = Math.floor(on.year / 10) * 10 + 10 * shift;
      return `${edtfYear(first)}/${edtfYear(first + 9)}`;
    }
    case 'century': {
      const first = Math.floor((on.year - 1) / 100) * 100 + 100 * shift;
      return `${edtfYear(first + 1)}/${edtfYear(first + 100)}`;
    }
  }
}

/** The point `count` units from the reference day, as exact as the unit: days to the day, months to the month. */
export function distant(on: Reference, unit: Unit, count: number): string {
  const whole = Math.trunc(count);
  switch (unit) {
    case 'day':
      return edtfDay(on.day + Math.round(count));
    case 'year':
      // "a year and a half ago" names a month, roughly.
      return whole === count
        ? edtfYear(on.year + count)
        : `${edtfMonth(on.year, on.month + Math.round(12 * count))}~`;
    case 'decade':
    case 'century':
      return `${edtfYear(on.year + Math.round(count * (unit === 'decade' ? 10 : 100)))}~`;
    case 'quarter':
      return period(on, unit, whole);
    case 'month':
      return edtfMonth(on.year, on.month + Math.round(count));
    default:
      return period(on, unit, whole);
  }
}

/** The stretch that ends (or, for the future, begins) with publication: "the past two weeks", "the next three years". */
export function stretch(on: Reference, unit: Unit, count: number, ahead: boolean): string | null {
  const sign = ahead ? 1 : -1;
  const n = unit === 'decade' ? count * 10 : unit === 'century' ? count * 100 : count;
  let other: string;
  let here: string;
  if (unit === 'day' || unit === 'week' || unit === 'weekend') {
    other = edtfDay(on.day + sign * (unit === 'day' ? n : 7 * n));
    here = edtfDay(on.day);
  } else if (unit === 'month' || unit === 'quarter' || n === 1) {
    other = edtfMonth(on.year, on.month + sign * (unit === 'month' ? n : unit === 'quarter' ? 3 * n : 12));
    here = edtfMonth(on.year, on.month);
  } else {
    other = edtfYear(on.year + sign * n);
    here = edtfYear(on.year);
  }
  return ahead ? span(here, other) : span(other, here);
}
