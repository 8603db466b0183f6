import { edtfYear } from './calendar.ts';
import { beside, distance, VAGUE_NUMBER, yearAgo } from './distance.ts';
import { withPosition, withThe } from './extend.ts';
import { relative, vague, type Match, type Rule } from './match.ts';
import { century } from './named.ts';
import { numberBefore } from './number.ts';
import { part } from './part.ts';
import { moved, period, stretch } from './periods.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { UNITS, type Unit } from './words.ts';

const SHIFT: Record<string, number> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};

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
