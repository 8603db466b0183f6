import { edtfMonth } from './calendar.ts';
import { withThe } from './extend.ts';
import { relative, stated, type Match } from './match.ts';
import { yearAt } from './number.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { ORDINALS } from './words.ts';

/** "the third quarter of 2023", "the first half of 2019", "the fourth quarter". */
export function part(tokens: Tokens, i: number, floor: number): Match | null {
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
