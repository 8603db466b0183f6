import { anchored } from './anchored.ts';
import { beforeLast } from './before-last.ts';
import { beside, distance, VAGUE_NUMBER } from './distance.ts';
import { firstMonths } from './first-months.ts';
import { withPosition, withThe } from './extend.ts';
import { relative, spokenQuarter, vague, type Match, type Rule } from './match.ts';
import { century } from './named.ts';
import { numberBefore } from './number.ts';
import { part } from './part.ts';
import { plainUnit } from './plain-unit.ts';
import { moved, within } from './moved.ts';
import { period, stretch } from './periods.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { UNITS, type Unit } from './words.ts';
import { upTo } from './up-to.ts';
import { yearAgo } from './year-ago.ts';

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
  if (which === 'latest' && from < word) return unit === 'quarter' ? spokenQuarter(from, i) : vague(from, i);
  if (/^(same|following|preceding|that|very)$/.test(which) || (which === 'next' && unit === 'day')) {
    if (which === 'same' && at(tokens, i + 1) === 'as') return null;
    if (which === 'very' || (which === 'that' && unit !== 'day' && !blank(tokens, i - 1))) return null;
    const shift = which === 'following' || which === 'next' ? 1 : which === 'preceding' ? -1 : 0;
    return {
      from,
      to: i,
      stated: false,
      value: ({ previous, quarter }) =>
        unit === 'quarter' && shift === 0
          ? previous?.includes('/')
            ? previous
            : quarter
          : previous && moved(within(previous, unit), unit, shift),
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

/** Expressions around a unit of time: year, month, week, day, quarter, half, decade, century. */
export const units: Rule = (tokens, i, floor) => {
  if (at(tokens, i) === 'half') return part(tokens, i, floor);
  const unit = UNITS.get(at(tokens, i))!;
  if (gap(tokens, i) === '-' && at(tokens, i + 1) === 'old') return null;
  if (unit === 'century')
    return distance(tokens, i, floor, unit) ?? century(tokens, i, floor) ?? directed(tokens, i, floor, unit);
  return (
    upTo(tokens, i, floor) ??
    beforeLast(tokens, i, floor, unit) ??
    distance(tokens, i, floor, unit) ??
    anchored(tokens, i, floor) ??
    firstMonths(tokens, i, floor) ??
    yearAgo(tokens, i, floor) ??
    beside(tokens, i, floor, unit) ??
    (unit === 'quarter' ? part(tokens, i, floor) : null) ??
    directed(tokens, i, floor, unit) ??
    plainUnit(tokens, i, floor, unit)
  );
};
