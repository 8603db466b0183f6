import { edtfMonth } from './calendar.ts';
import { withThe } from './extend.ts';
import { relative, stated, vague, type Match } from './match.ts';
import { yearAt } from './number.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { ORDINALS } from './words.ts';

const LAST = /^(final|last|latter)$/;

/** "the final quarter", "the last quarter of 2023"; "last quarter" alone is the one before this. */
const isFourth = (tokens: Tokens, i: number): boolean =>
  at(tokens, i - 1) === 'final' || (at(tokens, i + 1) === 'of' && yearAt(tokens, i + 2) !== null);

/** "the third quarter of 2023", "the first half of 2019", "the fourth quarter". */
export function part(tokens: Tokens, i: number, floor: number): Match | null {
  const half = at(tokens, i) === 'half';
  const number =
    ORDINALS.get(at(tokens, i - 1)) ??
    (LAST.test(at(tokens, i - 1)) && (half || isFourth(tokens, i)) ? (half ? 2 : 4) : undefined);
  if (number === undefined || number > (half ? 2 : 4) || i - 1 < floor || !near(tokens, i - 1)) return null;
  const size = half ? 6 : 3;
  const first = (number - 1) * size + 1;
  const build = (year: number): string => `${edtfMonth(year, first)}/${edtfMonth(year, first + size - 1)}`;
  const isFiscal = at(tokens, i - 2) === 'fiscal' && i - 2 >= floor && blank(tokens, i - 2);
  const from = withThe(tokens, isFiscal ? i - 2 : i - 1, floor);
  const of = at(tokens, i + 1) === 'of' ? 1 : 0;
  const year = blank(tokens, i) || gap(tokens, i) === ', ' ? yearAt(tokens, i + 1 + of) : null;
  const quarter = !half;
  if (year !== null) return { ...stated(from, i + 1 + of, build(year)), quarter };
  const shift =
    at(tokens, i + 2 + of) === 'year' ? { last: -1, this: 0, next: 1 }[at(tokens, i + 1 + of)] : undefined;
  if (shift !== undefined) return { ...relative(from, i + 2 + of, (on) => build(on.year + shift)), quarter };
  if (half || (of && !/^the$/.test(at(tokens, i + 2)))) return null;
  // Whose books these are is not known here; an end beside it may tell (join-parts.ts).
  if (isFiscal) return vague(from, i);
  const reported = isReported(tokens, i);
  const value = relative(from, i, (on, tense) =>
    tense === 'future' && !reported
      ? build(first + 2 < on.month ? on.year + 1 : on.year)
      : build(first > on.month ? on.year - 1 : on.year),
  );
  return { ...value, within: build, quarter };
}

/** "expects to report a loss for the third quarter": what is reported on has begun, whenever it will be. */
function isReported(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j > i - 16 && !/[.;\n]\s/.test(gap(tokens, j)); j--)
    if (/^(report|post|release|announce|publish)$/.test(at(tokens, j))) return true;
  return /^(results|earnings|report)$/.test(at(tokens, i + 1));
}
