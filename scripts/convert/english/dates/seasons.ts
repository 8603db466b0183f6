import { edtfMonth } from './calendar.ts';
import { withPosition } from './extend.ts';
import { relative, stated, type Reference, type Rule, type Tense } from './match.ts';
import { yearAt } from './number.ts';
import { at, blank, gap, near } from './tokens.ts';
import { SEASONS } from './words.ts';

/** First month of the season in `year` to its last. */
const season = (year: number, month: number): string =>
  `${edtfMonth(year, month)}/${edtfMonth(year, month + 2)}`;

function seasonOf(on: Reference, which: string, month: number, tense: Tense): string {
  const begun = on.month >= month;
  const over = on.month > month + 2;
  // A winter that began in the last year runs until February.
  const running = month === 12 && on.month <= 2 ? on.year - 1 : on.year;
  if (which === 'this') return season(running, month);
  if (which === 'next') return season(begun || running < on.year ? running + 1 : running, month);
  if (which === 'last') return season(over || (running < on.year && begun) ? on.year : on.year - 1, month);
  if (tense === 'future') return season(over ? on.year + 1 : running, month);
  return season(begun ? on.year : on.year - 1, month);
}

/** "the summer of 2020", "summer 2020", "last fall", "this spring", "in the winter". */
export const seasons: Rule = (tokens, i, floor) => {
  const month = SEASONS.get(at(tokens, i))!;
  if (gap(tokens, i) === '-') return null;
  const of = at(tokens, i + 1) === 'of' ? 1 : 0;
  const year = blank(tokens, i) ? yearAt(tokens, i + 1 + of) : null;
  const before = near(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  if (year !== null) {
    const from = withPosition(tokens, i, floor);
    return stated(from === i && before === 'the' ? i - 1 : from, i + 1 + of, season(year, month));
  }
  const capital = /^[A-Z]/.test(tokens.word[i]!);
  if (!capital && (before === 'last' || before === 'next' || before === 'this')) {
    return relative(withPosition(tokens, i - 1, floor), i, (on) => seasonOf(on, before, month, null));
  }
  if (!capital && before === 'past' && at(tokens, i - 2) === 'this' && i - 2 >= floor)
    return relative(i - 2, i, (on) => seasonOf(on, '', month, 'past'));
  if (
    before === 'the' &&
    /^(in|during|until|through|by|since|over)$/.test(at(tokens, i - 2)) &&
    !/^of$/.test(at(tokens, i + 1))
  ) {
    return relative(i - 1, i, (on, tense) => seasonOf(on, '', month, tense));
  }
  return null;
};
