import { edtfMonth, edtfYear } from './calendar.ts';
import { withApproximation, withPosition } from './extend.ts';
import { relative, stated, vague, type Match, type Rule } from './match.ts';
import { century } from './named.ts';
import { numberBefore, yearAt } from './number.ts';
import { distant, moved, period, stretch } from './periods.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { ORDINALS, UNITS, type Unit } from './words.ts';

const VAGUE_NUMBER = /^(few|several|many|some|recent|coming|countless)$/;
const SHIFT: Record<string, number> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

/** First token of "the" before `i`, if it stands there. */
const withThe = (tokens: Tokens, i: number, floor: number): number =>
  i - 1 >= floor && near(tokens, i - 1) && at(tokens, i - 1) === 'the' ? i - 1 : i;

/** "two years ago", "a year and a half ago", "years ago", "nearly a decade ago"; "two years later", "a week earlier". */
function distance(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  let to = i + 1;
  let half = 0;
  if (at(tokens, i + 1) === 'and' && at(tokens, i + 2) === 'a' && at(tokens, i + 3) === 'half') {
    half = 0.5;
    to = i + 4;
  }
  if (!blank(tokens, to - 1)) return null;
  let direction = at(tokens, to);
  if (direction === 'from' && at(tokens, to + 1) === 'now') {
    direction = 'hence';
    to++;
  }
  // "two days before" ends the clause; "two days before the vote" hangs on the vote, which is no date.
  const that = blank(tokens, to) && at(tokens, to + 1) === 'that';
  const hanging = (direction === 'before' || direction === 'after') && blank(tokens, to) && !that;
  if (!/^(ago|hence|earlier|later|before|after)$/.test(direction) || hanging) return null;
  if (that && direction !== 'ago') to++;
  let last = i - 1;
  if (!near(tokens, last)) return null;
  if (at(tokens, last) === 'half' && at(tokens, last - 1) === 'a' && at(tokens, last - 2) === 'and') {
    half = 0.5;
    last -= 3;
  }
  const halved = at(tokens, last) === 'half' || (at(tokens, last) === 'a' && at(tokens, last - 1) === 'half');
  const number = halved
    ? { value: 0.5, from: at(tokens, last) === 'a' ? last - 1 : last }
    : numberBefore(tokens, last);
  if (!number || number.from < floor) {
    if (VAGUE_NUMBER.test(at(tokens, last)) && last >= floor) {
      const from = at(tokens, last - 1) === 'a' && last - 1 >= floor ? last - 1 : last;
      return vague(withApproximation(tokens, from, floor).from, to);
    }
    return /s$/.test(at(tokens, i)) ? vague(i, to) : null;
  }
  const { from, approximate } = withApproximation(tokens, number.from, floor);
  const count = number.value + half;
  const mark = (value: string | null): string | null =>
    value && approximate && !value.includes('/') ? `${value.replace('~', '')}~` : value;
  if (direction === 'ago') return relative(from, to, (on) => mark(distant(on, unit, -count)));
  if (direction === 'hence') return relative(from, to, (on) => mark(distant(on, unit, count)));
  const sign = direction === 'later' || direction === 'after' ? 1 : -1;
  const value: Match['value'] = ({ previous }) =>
    previous ? mark(moved(previous, unit, sign * count)) : null;
  return { from, to, stated: false, value };
}

/** "the day before", "the year earlier", "the week after": counted from the date named before, if there is one. */
function beside(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  if (at(tokens, i - 1) !== 'the' || i - 1 < floor || !blank(tokens, i - 1) || !blank(tokens, i)) return null;
  const direction = at(tokens, i + 1);
  if (!/^(before|after|earlier|later)$/.test(direction)) return null;
  if (/^(before|after)$/.test(direction) && blank(tokens, i + 1)) return null;
  const sign = direction === 'after' || direction === 'later' ? 1 : -1;
  const value: Match['value'] = ({ previous }) => (previous ? moved(previous, unit, sign) : null);
  return { from: i - 1, to: i + 1, stated: false, value };
}

/** "the year-ago quarter", "the year-earlier period": the same stretch of the year before. */
function yearAgo(tokens: Tokens, i: number, floor: number): Match | null {
  const joined = gap(tokens, i) === '-' && /^(ago|earlier)$/.test(at(tokens, i + 1));
  if (!joined || !blank(tokens, i + 1) || !/^(quarter|period|month|week|half)$/.test(at(tokens, i + 2)))
    return null;
  const value: Match['value'] = ({ previous }) => (previous ? moved(previous, 'year', -1) : null);
  return { from: withThe(tokens, i, floor), to: i + 2, stated: false, value };
}

/** "last month", "this week", "the past year", "the next three years", "recent years", "the same day". */
function directed(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  const plural = /s$/.test(at(tokens, i));
  let word = i - 1;
  let count = 1;
  if (plural) {
    const number = numberBefore(tokens, i - 1);
    const few = VAGUE_NUMBER.test(at(tokens, i - 1));
    word = number ? number.from - 1 : few && !/^(recent|coming)$/.test(at(tokens, i - 1)) ? i - 2 : i - 1;
    count = number && number.value ? number.value : NaN;
    if (word < floor) return null;
    if (at(tokens, word) === 'a') word--;
  }
  if (word < floor || !near(tokens, word)) return null;
  const which = at(tokens, word);
  if (plural) {
    if (which === 'recent' || which === 'these')
      return unit === 'day' || which === 'recent' ? vague(word, i) : null;
    if (!/^(past|last|next|coming|previous|preceding|following|recent)$/.test(which)) return null;
    const from = withThe(tokens, word, floor);
    if (from === word && Number.isNaN(count) && which === 'last') return null;
    if (Number.isNaN(count) || which === 'following' || which === 'preceding') return vague(from, i);
    const ahead = which === 'next' || which === 'coming';
    return relative(from, i, (on) => stretch(on, unit, count, ahead));
  }
  const from = withPosition(tokens, withThe(tokens, word, floor), floor);
  if (which === 'past') {
    const first = from === word && at(tokens, word - 1) === 'this' && word - 1 >= floor ? word - 1 : from;
    return relative(first, i, (on) => stretch(on, unit, 1, false));
  }
  if (which === 'latest' && from < word) return vague(from, i);
  if (/^(same|following|preceding|that|very)$/.test(which) || (which === 'next' && unit === 'day')) {
    if (which === 'same' && at(tokens, i + 1) === 'as') return null;
    if (which === 'very' || (which === 'that' && unit !== 'day' && !blank(tokens, i - 1))) return null;
    const shift = which === 'following' || which === 'next' ? 1 : which === 'preceding' ? -1 : 0;
    return {
      from,
      to: i,
      stated: false,
      value: ({ previous }) => (previous ? moved(previous, unit, shift) : null),
    };
  }
  const shift = SHIFT[which];
  if (shift === undefined || (unit === 'day' && which !== 'previous') || (unit === 'century' && shift !== 0))
    return null;
  // "the last week of the campaign" and "the next month of work" are not counted from publication.
  if (
    from < word &&
    at(tokens, from) === 'the' &&
    (which === 'last' || which === 'next') &&
    from === word - 1
  ) {
    if (at(tokens, i + 1) === 'of' && blank(tokens, i)) return null;
    return relative(from, i, (on) => stretch(on, unit, 1, which === 'next'));
  }
  if (which === 'previous') {
    const value: Match['value'] = ({ previous, reference: on }) =>
      previous ? moved(previous, unit, -1) : on ? period(on, unit, -1) : null;
    return { from, to: i, stated: false, value };
  }
  return relative(from, i, (on) => {
    // On a Saturday or Sunday "last weekend" is the one before; during the week it is the one just over.
    return period(on, unit, unit === 'weekend' && shift === -1 ? -1 : shift);
  });
}

/** "the third quarter of 2023", "the first half of 2019", "the fourth quarter". */
function part(tokens: Tokens, i: number, floor: number): Match | null {
  const half = at(tokens, i) === 'half';
  const number =
    ORDINALS.get(at(tokens, i - 1)) ?? (at(tokens, i - 1) === 'final' ? (half ? 2 : 4) : undefined);
  if (number === undefined || number > (half ? 2 : 4) || i - 1 < floor || !near(tokens, i - 1)) return null;
  const size = half ? 6 : 3;
  const first = (number - 1) * size + 1;
  const build = (year: number): string => `${edtfMonth(year, first)}/${edtfMonth(year, first + size - 1)}`;
  const from = withThe(tokens, i - 1, floor);
  const of = at(tokens, i + 1) === 'of' ? 1 : 0;
  const year = blank(tokens, i) || gap(tokens, i) === ', ' ? yearAt(tokens, i + 1 + of) : null;
  if (year !== null) return stated(from, i + 1 + of, build(year));
  const shift =
    at(tokens, i + 2 + of) === 'year' ? { last: -1, this: 0, next: 1 }[at(tokens, i + 1 + of)] : undefined;
  if (shift !== undefined) return relative(from, i + 2 + of, (on) => build(on.year + shift));
  if (half || (of && !/^the$/.test(at(tokens, i + 2)))) return null;
  return relative(from, i, (on, tense) =>
    tense === 'future'
      ? build(first + 2 < on.month ? on.year + 1 : on.year)
      : build(first > on.month ? on.year - 1 : on.year),
  );
}

/** "the end of the year", "year-end", "later in the month", "the weekend". */
function plain(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  if (unit === 'year' && gap(tokens, i) === '-' && at(tokens, i + 1) === 'end')
    return relative(i, i + 1, (on) => edtfYear(on.year));
  if (
    unit === 'year' &&
    /^['’]$/.test(gap(tokens, i)) &&
    at(tokens, i + 1) === 's' &&
    at(tokens, i + 2) === 'end'
  )
    return relative(i, i + 2, (on) => edtfYear(on.year));
  if (at(tokens, i - 1) !== 'the' || i - 1 < floor || !blank(tokens, i - 1)) return null;
  if (unit === 'weekend' && /^(over|during|on|for|at|through)$/.test(at(tokens, i - 2))) {
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
    return vague(i - 1, i);
  }
  const from = withPosition(tokens, i - 1, floor);
  const inThe =
    at(tokens, i - 2) === 'in' && /^(earlier|later|early|late)$/.test(at(tokens, i - 3)) && i - 3 >= floor;
  if (unit === 'day' || unit === 'weekend' || (from === i - 1 && !inThe)) return null;
  return relative(inThe ? i - 3 : from, i, (on) => period(on, unit, 0));
}

/** Expressions around a unit of time: year, month, week, day, quarter, half, decade, century. */
export const units: Rule = (tokens, i, floor) => {
  if (at(tokens, i) === 'half') return part(tokens, i, floor);
  const unit = UNITS.get(at(tokens, i))!;
  if (gap(tokens, i) === '-' && at(tokens, i + 1) === 'old') return null;
  if (unit === 'century')
    return distance(tokens, i, floor, unit) ?? century(tokens, i, floor) ?? directed(tokens, i, floor, unit);
  return (
    distance(tokens, i, floor, unit) ??
    yearAgo(tokens, i, floor) ??
    beside(tokens, i, floor, unit) ??
    (unit === 'quarter' ? part(tokens, i, floor) : null) ??
    directed(tokens, i, floor, unit) ??
    plain(tokens, i, floor, unit)
  );
};
