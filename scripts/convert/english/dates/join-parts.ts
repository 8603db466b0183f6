import { bounds, dayNumber, edtfDay, edtfMonth, exists, fields } from './calendar.ts';
import type { Match } from './match.ts';
import { moved } from './moved.ts';
import { at, blank, gap, type Tokens } from './tokens.ts';
import type { Unit } from './words.ts';

/** "the 1988 third quarter", "last year's first quarter": a year and a part of it that stand side by side. */
function inYear(tokens: Tokens, a: Match, b: Match): Match | null {
  const possessive = b.from === a.to + 2 && at(tokens, a.to + 1) === 's' && /^['’]$/.test(gap(tokens, a.to));
  if (!b.within || !(possessive || (b.from === a.to + 1 && blank(tokens, a.to)))) return null;
  const { within } = b;
  const the = at(tokens, a.from - 1) === 'the' && blank(tokens, a.from - 1) ? 1 : 0;
  return {
    from: a.from - the,
    to: b.to,
    stated: a.stated,
    ...(b.quarter ? { quarter: true } : {}),
    value: (context) => {
      const year = a.value(context);
      return year && /^\d{4}$/.test(year) ? within(Number(year)) : null;
    },
  };
}

const LENGTHS = new Map([['quarter', 3], ['half', 6], ['year', 12]]); // prettier-ignore

/** "the fourth quarter ended Aug. 26", "the fiscal year ended June 30": the months that end there. */
function ended(tokens: Tokens, a: Match, b: Match): Match | null {
  const on = b.from - a.to === 3 && at(tokens, a.to + 2) === 'on';
  const length = LENGTHS.get(at(tokens, a.to));
  if (length === undefined || !(on || b.from - a.to === 2) || !blank(tokens, a.to)) return null;
  if (!/^(ended|ending)$/.test(at(tokens, a.to + 1)) || !/^\s$/.test(gap(tokens, a.to + 1))) return null;
  return {
    ...a,
    stated: b.stated,
    value: (context) => {
      const end = b.value(context);
      if (!end || !/^\d{4}-\d\d/.test(end) || end.includes('/')) return null;
      // Books are closed on the weekend next to the end of a month: Oct. 1 closes September.
      const { year, month } = fields(bounds(end)[1] - 7);
      return `${edtfMonth(year, month - length + 1)}/${edtfMonth(year, month)}`;
    },
  };
}

/** The same day or stretch some units before; null on a day that the calendar does not have there. */
function back(value: string, unit: Unit, count: number): string | null {
  const years = unit === 'decade' ? 10 * count : count;
  const whole = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!whole || !/^(?:month|year|decade)$/.test(unit)) return moved(value, unit, -count);
  const [year, month, day] = whole.slice(1).map(Number) as [number, number, number];
  const then = unit === 'month' ? edtfMonth(year, month - count) : edtfMonth(year - years, month);
  const { year: y, month: m } = fields(bounds(then)[0]);
  return exists(y, m, day) ? edtfDay(dayNumber(y, m, day)) : null;
}

/** "a week ago on Tuesday", "five years ago this week", "a year ago today": counted back from the nearer date. */
function countedBack(tokens: Tokens, a: Match, b: Match): Match | null {
  const { ago } = a;
  const on = b.from === a.to + 2 && at(tokens, a.to + 1) === 'on' && blank(tokens, a.to);
  if (!ago || b.stated || b.partial || b.ago || !(on || b.from === a.to + 1)) return null;
  if (!blank(tokens, b.from - 1)) return null;
  return {
    from: a.from,
    to: b.to,
    stated: false,
    value: (context) => {
      const near = b.value(context);
      return near && back(near, ago.unit, ago.count);
    },
  };
}

/** Joins parts of a year to the year or to the end that stands beside them. */
export function joinParts(tokens: Tokens, matches: Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    const one = last && (inYear(tokens, last, match) ?? countedBack(tokens, last, match));
    if (one) joined[joined.length - 1] = one;
    else {
      const closed = last && ended(tokens, last, match);
      if (closed) joined[joined.length - 1] = closed;
      joined.push(match);
    }
  }
  return joined;
}
