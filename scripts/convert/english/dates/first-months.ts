import { edtfMonth } from './calendar.ts';
import { relative, stated, type Match } from './match.ts';
import { numberBefore, yearAt } from './number.ts';
import { at, blank, near, type Tokens } from './tokens.ts';

/** "the first nine months of 1989", "the last two months of the year": a stretch at one end of a named year. */
export function firstMonths(tokens: Tokens, i: number, floor: number): Match | null {
  if (at(tokens, i) !== 'months' || at(tokens, i + 1) !== 'of' || !blank(tokens, i)) return null;
  const number = numberBefore(tokens, i - 1);
  if (!number || number.value > 11 || number.value < 1 || !near(tokens, number.from - 1)) return null;
  const which = at(tokens, number.from - 1);
  const first = which === 'first' ? 1 : /^(last|final)$/.test(which) ? 13 - number.value : 0;
  const the = at(tokens, number.from - 2) === 'the' ? 1 : 0;
  const from = number.from - 1 - the;
  if (first === 0 || from < floor) return null;
  const build = (year: number): string =>
    number.value === 1
      ? edtfMonth(year, first)
      : `${edtfMonth(year, first)}/${edtfMonth(year, first + number.value - 1)}`;
  const year = yearAt(tokens, i + 2);
  if (year !== null) return stated(from, i + 2, build(year));
  const shift = { the: 0, this: 0, last: -1, next: 1 }[at(tokens, i + 2)];
  if (shift === undefined || at(tokens, i + 3) !== 'year') return null;
  return relative(from, i + 3, (on) => build(on.year + shift));
}
