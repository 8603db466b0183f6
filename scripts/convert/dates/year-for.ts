import { dayNumber, exists, fields } from './calendar.ts';
import type { Reference, Tense } from './match.ts';

/** The year of a month (and day) without one: the nearest in the direction of the tense, back unless it says otherwise. */
export function yearFor(
  on: Reference,
  tense: Tense,
  month: number,
  day?: number,
  weekday?: number | null,
): number {
  const later = day === undefined ? month > on.month : dayNumber(on.year, month, day) > on.day;
  const earlier = day === undefined ? month < on.month : dayNumber(on.year, month, day) < on.day;
  const step = tense === 'future' ? 1 : -1;
  let year = tense === 'future' ? (earlier ? on.year + 1 : on.year) : later ? on.year - 1 : on.year;
  // A weekday names the year: look for the one in which it falls on that day.
  if (day !== undefined && weekday !== null && weekday !== undefined) {
    for (let tries = 0; tries < 12; tries++, year += step) {
      if (exists(year, month, day) && fields(dayNumber(year, month, day)).weekday === weekday) return year;
    }
  }
  return year;
}
