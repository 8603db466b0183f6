import { ABBREVIATED, isBareMonth } from './bare-month.ts';
import { bounds, dayNumber, edtfDay, edtfMonth, exists, span } from './calendar.ts';
import { historic } from './historic.ts';
import { reference, type Match, type Rule } from './match.ts';
import { period } from './periods.ts';
import { dayOfMonth, digits, yearAt } from './number.ts';
import { withPosition } from './extend.ts';
import { at, blank, gap, type Tokens } from './tokens.ts';
import { yearFor } from './year-for.ts';
import { MONTHS, WEEKDAYS, WEEKDAYS_SHORT } from './words.ts';

/** The year that stands after a month or day: "2019", ", 2019", "of 2019", "last year"; `shift` counts from publication. */
function yearAfter(tokens: Tokens, i: number): { year?: number; shift?: number; to: number } | null {
  const between = gap(tokens, i - 1);
  if (!/^[.,]{0,2}\s?$/.test(between)) return null;
  const j = at(tokens, i) === 'of' ? i + 1 : i;
  const year = yearAt(tokens, j);
  if (year !== null && (year >= 1600 || j > i)) return { year, to: j };
  const shift = { last: -1, this: 0, next: 1 }[at(tokens, j)];
  if (shift !== undefined && at(tokens, j + 1) === 'year' && blank(tokens, j)) return { shift, to: j + 1 };
  return null;
}

/** First token of "the week of" before token `i`; null where it does not stand there. */
function weekOf(tokens: Tokens, i: number, floor: number): number | null {
  if (at(tokens, i - 1) !== 'of' || at(tokens, i - 2) !== 'week' || i - 2 < floor) return null;
  return at(tokens, i - 3) === 'the' && i - 3 >= floor ? i - 3 : i - 2;
}

/** The week, Monday to Sunday, that holds a day. */
const aroundWeek = (day: string | null): string | null =>
  day === null || day.length !== 10 ? day : period(reference(bounds(day)[0]), 'week', 0);

/** The weekday that stands before token `i` ("Tuesday, March 22"), or nothing. */
function weekdayBefore(tokens: Tokens, i: number): number | null {
  const word = at(tokens, i - 1);
  const weekday = WEEKDAYS.get(word) ?? WEEKDAYS_SHORT.get(word);
  return weekday !== undefined && /^\.?,?\s$/.test(gap(tokens, i - 1)) ? weekday - 1 : null;
}

/** "July 42nd", "June 31st, 2020": whatever is meant, no day or month may be made of it. */
function isNoDay(tokens: Tokens, i: number): boolean {
  const day = /^\.?\s$/.test(gap(tokens, i - 1)) ? digits(tokens, i, 2) : null;
  if (day === null || (day >= 1 && day <= 31)) return false;
  const suffixed = gap(tokens, i) === '' && /^(st|nd|rd|th)$/.test(at(tokens, i + 1));
  return suffixed || (gap(tokens, i) === ', ' && yearAt(tokens, i + 1) !== null);
}

/** The first of two days before a month: "3-9 May", "from 3 to 9 May", "between 3 and 9 May"; the token it begins at. */
function dayBefore(tokens: Tokens, j: number, floor: number): { day: number; from: number } | null {
  const dashed = /^\s?[-–]\s?$/.test(gap(tokens, j - 1));
  const k = dashed ? j - 1 : j - 2;
  const led = k - 1 >= floor ? at(tokens, k - 1) : '';
  const joined =
    dashed ||
    (at(tokens, j - 1) === 'to' && led === 'from') ||
    (at(tokens, j - 1) === 'and' && led === 'between');
  const day = joined && k >= floor ? digits(tokens, k, 2) : null;
  return day !== null && day >= 1 && day <= 31 && !/[.,$€£:]/.test(tokens.text[tokens.start[k]! - 1] ?? '')
    ? { day, from: k }
    : null;
}

/** "March 26, 2018", "26 March", "Tuesday, March 22", "May 16-18", "March 2018", "late August", "in June". */
export const months: Rule = (tokens, i, floor) => {
  const month = MONTHS.get(at(tokens, i));
  const word = tokens.word[i]!;
  if (month === undefined || !/^[A-Z]/.test(word)) return null;
  // "OIG-24-46-Aug24" is a code.
  if (gap(tokens, i) === '' && i + 1 < tokens.count) return null;
  if (isNoDay(tokens, i + 1)) return null;
  let from = i;
  let to = i;
  let day: number | undefined;
  let dayTo: number | undefined;
  const right = /^\.?\s$|^[.-]$/.test(gap(tokens, i)) ? dayOfMonth(tokens, i + 1) : null;
  if (right) {
    day = right.day;
    to = right.next - 1;
    const second = /^\s?[-–]\s?$/.test(gap(tokens, to)) ? dayOfMonth(tokens, to + 1) : null;
    const next =
      !second && at(tokens, to + 1) === 'and' && blank(tokens, to) ? dayOfMonth(tokens, to + 2) : null;
    // "April 24 and 25" is two days on end; "April 3 and 10" is no span.
    if (
      next?.day === day + 1 &&
      blank(tokens, to + 1) &&
      !/^[a-z]+s$/.test(blank(tokens, next.next - 1) ? at(tokens, next.next) : '')
    ) {
      dayTo = next.day;
      to = next.next - 1;
    }
    if (second && second.day > day) {
      dayTo = second.day;
      to = second.next - 1;
    }
  } else {
    const suffix = /^(st|nd|rd|th)$/;
    let j = at(tokens, i - 1) === 'of' && suffix.test(at(tokens, i - 2)) ? i - 2 : i - 1;
    if (suffix.test(at(tokens, j)) && gap(tokens, j - 1) === '') j--;
    const left = digits(tokens, j, 2);
    const joined = /^[\s-]$/.test(gap(tokens, i - 1)) && j >= floor;
    if (
      left !== null &&
      left >= 1 &&
      left <= 31 &&
      joined &&
      !/[.,$€£]/.test(tokens.text[tokens.start[j]! - 1] ?? '')
    ) {
      const first = dayBefore(tokens, j, floor);
      if (first !== null && first.day < left) dayTo = left;
      day = dayTo === undefined ? left : first!.day;
      from = dayTo === undefined ? j : first!.from;
      if (suffix.test(at(tokens, j + 1)) && at(tokens, from - 1) === 'the' && from - 1 >= floor) from--;
    }
  }
  const after = yearAfter(tokens, to + 1);
  if (after) to = after.to;
  if (day === undefined && !after && !isBareMonth(tokens, i)) return null;
  if (ABBREVIATED.test(word.toLowerCase()) && word === word.toUpperCase() && day === undefined) return null;
  if (day !== undefined && !exists(after?.year ?? 2000, month, dayTo ?? day)) return null;

  const weekday = day !== undefined ? weekdayBefore(tokens, from) : null;
  if (weekday !== null && from - 1 >= floor) from--;
  const build = (year: number): string | null => {
    if (day === undefined) return edtfMonth(year, month);
    if (!exists(year, month, dayTo ?? day)) return null;
    const first = edtfDay(dayNumber(year, month, day));
    return dayTo === undefined ? first : span(first, edtfDay(dayNumber(year, month, dayTo)));
  };
  const which = blank(tokens, from - 1) && from - 1 >= floor ? at(tokens, from - 1) : '';
  const directed = !after && (which === 'last' || which === 'next' || which === 'this');
  if (directed) from--;
  from = withPosition(tokens, from, floor);
  const value: Match['value'] = ({ reference: on, tense }) => {
    if (after?.year !== undefined) return build(after.year);
    if (!on) return null;
    if (after?.shift !== undefined) return build(on.year + after.shift);
    // "next Monday, June 19": the word belongs to the weekday.
    if (weekday !== null && directed)
      return build(
        yearFor(on, which === 'next' ? 'future' : which === 'last' ? 'past' : tense, month, day, weekday) ??
          NaN,
      );
    if (which === 'last') return build(month < on.month ? on.year : on.year - 1);
    if (which === 'next') return build(month > on.month ? on.year : on.year + 1);
    if (which === 'this') return build(on.year);
    const year = yearFor(on, tense, month, day, weekday);
    return year === null ? null : build(year);
  };
  // "the Sept. 11 attacks", "the Jan. 6 riot" name one day in history.
  const known = !after && day !== undefined ? historic(tokens, month, day, to) : null;
  if (known) return { from, to, stated: true, value: () => known };
  const isStated = after?.year !== undefined;
  // "the week of March 6"
  const week = day !== undefined && dayTo === undefined ? weekOf(tokens, from, floor) : null;
  if (week !== null)
    return {
      from: week,
      to,
      stated: isStated,
      value: (context) => aroundWeek(value(context)),
    };
  const partial = after || directed ? undefined : { month, ...(day === undefined ? {} : { day }) };
  return { from, to, stated: isStated, value, ...(partial ? { partial } : {}) };
};
