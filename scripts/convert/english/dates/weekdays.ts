import { bounds, edtfDay, fields, type DayNumber } from './calendar.ts';
import { withThe } from './extend.ts';
import { relative, type Match, type Reference, type Rule } from './match.ts';
import { digits, numberBefore } from './number.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { isName } from './weekday-names.ts';
import { months } from './months.ts';
import { MONTHS, ORDINALS, PART_OF_DAY, POSITION, WEEKDAYS } from './words.ts';

/** The first day with that weekday (0 Sunday) from `day` on, forwards or backwards. */
const nearest = (day: DayNumber, weekday: number, step: number): DayNumber => {
  while (fields(day).weekday !== weekday) day += step;
  return day;
};

/** Weeks in the units by which the British count on from a weekday. */
const WEEKS = new Map([['week', 1], ['weeks', 1], ['fortnight', 2], ['fortnights', 2]]); // prettier-ignore

/** "a week on Friday", "a week from Monday", "a fortnight on Monday", "Tuesday week", as the British count. */
function weekLater(tokens: Tokens, i: number, from: number, to: number, floor: number): Match | null {
  const weekday = WEEKDAYS.get(at(tokens, i))! - 1;
  const onward = (weeks: number) => (on: Reference) =>
    edtfDay(on.day + ((weekday - on.weekday + 7) % 7 || 7) + 7 * weeks);
  const behind = blank(tokens, i) && to === i ? WEEKS.get(at(tokens, i + 1)) : undefined;
  const ends =
    /^(?:[\s.,;]|$)/.test(gap(tokens, i + 1)) && !/^(?:of|after|before|when|that)$/.test(at(tokens, i + 2));
  if (behind !== undefined && ends) {
    if (from === i) return relative(i, i + 1, onward(behind));
    // "last Friday week": the one before last Friday.
    if (at(tokens, from) === 'last' && behind === 1)
      return relative(from, i + 1, (on) => edtfDay(on.day - ((on.weekday - weekday + 7) % 7 || 7) - 7));
  }
  const led =
    /^(on|from)$/.test(at(tokens, i - 1)) && blank(tokens, i - 2) ? WEEKS.get(at(tokens, i - 2)) : undefined;
  const number = led === undefined ? null : numberBefore(tokens, i - 3);
  return number && number.from >= floor ? relative(number.from, to, onward(led! * number.value)) : null;
}

/** "two Fridays ago". */
export const weekdaysAgo: Rule = (tokens, i, floor) => {
  const weekday = WEEKDAYS.get(at(tokens, i).slice(0, -1))! - 1;
  const number = at(tokens, i + 1) === 'ago' && near(tokens, i - 1) ? numberBefore(tokens, i - 1) : null;
  if (!number || number.from < floor) return null;
  return relative(number.from, i + 1, (on) =>
    edtfDay(on.day - ((on.weekday - weekday + 7) % 7 || 7) - 7 * (number.value - 1)),
  );
};

/** "the second Tuesday of May 2023", "the last Friday in June": a weekday counted within its month. */
function inMonth(tokens: Tokens, i: number, floor: number): Match | null {
  const which = near(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  const count = which === 'last' ? -1 : ORDINALS.get(which);
  if (count === undefined || count > 5 || !/^(?:of|in)$/.test(at(tokens, i + 1)) || !blank(tokens, i + 1))
    return null;
  const month = MONTHS.has(at(tokens, i + 2)) ? months(tokens, i + 2, i + 2) : null;
  if (!month || month.partial?.day !== undefined) return null;
  const weekday = WEEKDAYS.get(at(tokens, i))! - 1;
  const value: Match['value'] = (context) => {
    const whole = month.value(context);
    if (whole?.length !== 7) return null;
    const [first, last] = bounds(whole);
    const day = count === -1 ? nearest(last, weekday, -1) : nearest(first, weekday, 1) + 7 * (count - 1);
    return day >= first && day <= last ? edtfDay(day) : null;
  };
  return { from: withThe(tokens, i - 1, floor), to: month.to, stated: month.stated, value };
}

/** "Tuesday", "last Friday", "Monday night", "next Thursday": back from publication unless the tense looks ahead. */
export const weekdays: Rule = (tokens, i, floor) => {
  const found = WEEKDAYS.get(at(tokens, i));
  if (found === undefined || !/^[A-Z]/.test(tokens.word[i]!)) return null;
  const weekday = found - 1;
  // "Tuesday, March 22" and "Tuesday 22 March" belong to the rule for months.
  const joined = /^,?\s$/.test(gap(tokens, i));
  if (
    joined &&
    MONTHS.has(at(tokens, i + 1)) &&
    tokens.word[i + 1] !== 'may' &&
    digits(tokens, i + 2, 2) !== null
  )
    return null;
  if (joined && digits(tokens, i + 1, 2) !== null && MONTHS.has(at(tokens, i + 2))) return null;
  if (isName(tokens, i)) return null;
  const counted = inMonth(tokens, i, floor);
  if (counted) return counted;
  let from = i;
  let to = i;
  if (PART_OF_DAY.has(at(tokens, i + 1)) && blank(tokens, i)) to = i + 1;
  const before = near(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  // "every Tuesday" is a habit, not a day.
  if (before === 'every' || before === 'each' || before === 'most') return null;
  if (/^(previous|preceding|following)$/.test(before)) {
    const step = before === 'following' ? 1 : -1;
    const value: Match['value'] = ({ previous }) =>
      previous?.length === 10 && !previous.includes('/')
        ? edtfDay(nearest(bounds(previous)[0] + step, weekday, step))
        : null;
    return { from: withThe(tokens, i - 1, floor), to, stated: false, value };
  }
  let weeks = 0;
  const wide = near(tokens, i - 2) && i - 2 >= floor && at(tokens, i - 2) === 'this';
  if (wide && (before === 'past' || before === 'coming')) from -= 2;
  else if (before === 'last' || before === 'next' || before === 'this') from--;
  else if (POSITION.has(before)) from--;
  const later = weekLater(tokens, i, from, to, floor);
  if (later) return later;
  const after = `${at(tokens, to + 1)} ${at(tokens, to + 2)}`;
  if (blank(tokens, to) && (after === 'last week' || after === 'next week' || after === 'this week')) {
    to += 2;
    weeks = 7;
  }
  return relative(from, to, (on, tense) => {
    if (weeks) {
      const monday = on.day - ((on.weekday + 6) % 7);
      const offset = (weekday + 6) % 7;
      return edtfDay(monday + offset + (after === 'last week' ? -7 : after === 'next week' ? 7 : 0));
    }
    const back = (on.weekday - weekday + 7) % 7;
    const ahead = (weekday - on.weekday + 7) % 7;
    if (before === 'last') return edtfDay(on.day - (back || 7));
    if (before === 'coming') return edtfDay(on.day + ahead);
    if (before === 'next') return edtfDay(on.day + (ahead || 7));
    if (before === 'this' && tense !== 'past') return edtfDay(on.day + ahead);
    return edtfDay(tense === 'future' ? on.day + ahead : on.day - back);
  });
};
