import { withApproximation } from './extend.ts';
import { relative, vague, type Match } from './match.ts';
import { numberBefore } from './number.ts';
import { moved } from './moved.ts';
import { distant } from './periods.ts';
import { at, blank, near, type Tokens } from './tokens.ts';
import type { Unit } from './words.ts';

/** Amounts that no date can be counted with. */
export const VAGUE_NUMBER = /^(few|several|many|some|recent|coming|countless)$/;
/** "two years ago", "a year and a half ago", "years ago", "nearly a decade ago"; "two years later", "a week earlier". */
export function distance(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
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
export function beside(tokens: Tokens, i: number, floor: number, unit: Unit): Match | null {
  if (at(tokens, i - 1) !== 'the' || i - 1 < floor || !blank(tokens, i - 1) || !blank(tokens, i)) return null;
  const direction = at(tokens, i + 1);
  if (!/^(before|after|earlier|later)$/.test(direction)) return null;
  if (/^(before|after)$/.test(direction) && blank(tokens, i + 1)) return null;
  const sign = direction === 'after' || direction === 'later' ? 1 : -1;
  const value: Match['value'] = ({ previous }) => (previous ? moved(previous, unit, sign) : null);
  return { from: i - 1, to: i + 1, stated: false, value };
}
