import { dayNumber, exists, fields } from './calendar.ts';
import type { Reference, Tense } from './match.ts';

/**
 * Days after which a date without its year is taken to lie on the other side of publication: desks add the year,
 * or "last", to what is nearly a year away.
 */
const FAR_BACK = 300;
/** A verb in the past must be overruled: eleven months. */
const FAR_BACK_IN_PAST = 334;
/** "will" errs more seldom. */
const FAR_AHEAD = 330;

/** Whether what lies `back` days behind and `ahead` days before publication is looked for ahead. */
export function looksAhead(tense: Tense, back: number, ahead: number): boolean {
  if (tense === 'future') return ahead <= FAR_AHEAD;
  return back > (tense === 'past' ? FAR_BACK_IN_PAST : FAR_BACK);
}

/**
 * The year of a month (and day) without one: the nearest in the direction of the tense, back unless it says otherwise.
 * Null where no verb tells and back would be nearly a year: "One night only: May 16" may be from any year.
 */
export function yearFor(
  on: Reference,
  tense: Tense,
  month: number,
  day?: number,
  weekday?: number | null,
): number | null {
  const here = day === undefined ? month - on.month : dayNumber(on.year, month, day) - on.day;
  const back = here > 0 ? on.year - 1 : on.year;
  const ahead = here < 0 ? on.year + 1 : on.year;
  const lastBack = dayNumber(back, month, day ?? 1);
  const firstAhead = dayNumber(ahead, month, day ?? 1);
  // A month named with "will" is never moved back: only a day is that exact.
  const forward = looksAhead(tense, on.day - lastBack, day === undefined ? 0 : firstAhead - on.day);
  // What is told as past is not ahead: eleven months back it is likelier that the verb belongs elsewhere.
  if (forward && tense === 'past') return null;
  let year = forward ? ahead : back;
  if (day === undefined || weekday === null || weekday === undefined)
    return tense === null && forward ? null : year;
  // A weekday names the year: look for the one in which it falls on that day, the two next to publication first.
  const falls = (y: number): boolean =>
    exists(y, month, day) && fields(dayNumber(y, month, day)).weekday === weekday;
  const other = forward ? back : ahead;
  if (!falls(year) && falls(other)) return other;
  const nearest = year;
  for (let tries = 0; tries < 12; tries++, year += forward ? 1 : -1) if (falls(year)) return year;
  return nearest;
}
