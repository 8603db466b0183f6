import { withApproximation } from './extend.ts';
import { relative, vague, type Match } from './match.ts';
import { numberBefore } from './number.ts';
import { moved } from './moved.ts';
import { distant } from './periods.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import type { Unit } from './words.ts';

/** Amounts that no date can be counted with. */
export const VAGUE_NUMBER = /^(few|several|many|some|recent|coming|countless)$/;
/** "half a", "a quarter of a", "three quarters of a" before a unit; the first token of it. */
function shareBefore(tokens: Tokens, last: number): { value: number; from: number } | null {
  if (at(tokens, last) === 'half') return { value: 0.5, from: last };
  if (at(tokens, last) !== 'a') return null;
  if (at(tokens, last - 1) === 'half') return { value: 0.5, from: last - 1 };
  if (at(tokens, last - 1) !== 'of' || !blank(tokens, last - 1)) return null;
  const part = at(tokens, last - 2);
  if (part === 'half') return { value: 0.5, from: last - 2 };
  const number = /^quarters?$/.test(part) ? numberBefore(tokens, last - 3) : null;
  return number && number.value < 4 ? { value: number.value / 4, from: number.from } : null;
}

/** "in two years' time", "in a week's time". */
function inTime(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  if (!/^['’]\s?$/.test(gap(tokens, i))) return null;
  const to = at(tokens, i + 1) === 's' ? i + 2 : i + 1;
  const number = at(tokens, to) === 'time' && near(tokens, i - 1) ? numberBefore(tokens, i - 1) : null;
  if (!number || number.from < floor) return null;
  const led = at(tokens, number.from - 1) === 'in' && number.from - 1 >= floor;
  return relative(led ? number.from - 1 : number.from, to, (on) => distant(on, unit, number.value));
}

/** "two years ago", "a year and a half ago", "years ago", "nearly a decade ago"; "two years later", "a week earlier". */
export function distance(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  const time = inTime(tokens, i, floor, unit);
  if (time) return time;
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
  const number = shareBefore(tokens, last) ?? numberBefore(tokens, last);
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
  if (direction === 'ago')
    return { ...relative(from, to, (on) => mark(distant(on, unit, -count))), ago: { unit, count } };
  if (direction === 'hence') return relative(from, to, (on) => mark(distant(on, unit, count)));
  const sign = direction === 'later' || direction === 'after' ? 1 : -1;
  const value: Match['value'] = ({ previous }) =>
    previous ? mark(moved(previous, unit, sign * count)) : null;
  return { from, to, stated: false, value };
}

/** "the day before", "the year earlier", "the week after": counted from the date named before, if there is one. */
export function beside(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  if (at(tokens, i - 1) !== 'the' || i - 1 < floor || !blank(tokens, i - 1) || !blank(tokens, i)) return null;
  const direction = at(tokens, i + 1);
  if (!/^(before|after|earlier|later)$/.test(direction)) return null;
  if (/^(before|after)$/.test(direction) && blank(tokens, i + 1)) return null;
  const sign = direction === 'after' || direction === 'later' ? 1 : -1;
  const value: Match['value'] = ({ previous }) => (previous ? moved(previous, unit, sign) : null);
  return { from: i - 1, to: i + 1, stated: false, value };
}
