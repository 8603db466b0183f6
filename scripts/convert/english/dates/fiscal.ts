import { edtfMonth, edtfYear } from './calendar.ts';
import { withPosition } from './extend.ts';
import { relative, stated, vague, type Rule } from './match.ts';
import { digits, yearAt } from './number.ts';
import { yearPair } from './year-first.ts';
import { at, blank, gap } from './tokens.ts';

/** U.S. federal fiscal years run from October to September: "fiscal 2023", "FY2023", "FY23", "last fiscal year". */
export const fiscal: Rule = (tokens, i, floor) => {
  const value = (year: number): string => `${edtfYear(year - 1)}-10/${edtfYear(year)}-09`;
  const year = at(tokens, i) === 'fiscal' && at(tokens, i + 1) === 'year' ? i + 1 : i;
  const pair = /^\s?$/.test(gap(tokens, year)) ? yearPair(tokens, year + 1) : null;
  if (pair) return { ...pair, from: withPosition(tokens, i, floor) };
  const number = yearAt(tokens, year + 1);
  const short = at(tokens, i) === 'fy' ? digits(tokens, i + 1, 2) : null;
  const before = blank(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  if (/^[\s-]?['’]?$/.test(gap(tokens, year)) && (number !== null || short !== null)) {
    return stated(withPosition(tokens, i, floor), year + 1, value(number ?? 2000 + short!));
  }
  const shift = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 }[before];
  if (year === i) return null;
  // "the fiscal year ended June 30": its end says which one (join-parts.ts).
  if (shift === undefined)
    return /^(the|its|their|latest)$/.test(before) ? vague(before === 'the' ? i - 1 : i, year) : null;
  const from = at(tokens, i - 2) === 'the' && i - 2 >= floor ? i - 2 : i - 1;
  return relative(from, year, (on) => value(on.year + (on.month >= 10 ? 1 : 0) + shift));
};

/** Months of a short part of a year, and how many of them a year has. */
const SHORT = { q: { months: 3, most: 4 }, h: { months: 6, most: 2 } } as const;

/** "Q3", "Q3 2023", "Q3 of 2023", "H1 2023". A half is named with its year only: "H1" alone is many things. */
export const shortPart: Rule = (tokens, i) => {
  const kind = at(tokens, i) as keyof typeof SHORT;
  const { months, most } = SHORT[kind];
  const number = /^[QH]$/.test(tokens.word[i]!) && gap(tokens, i) === '' ? digits(tokens, i + 1, 1) : null;
  if (number === null || number < 1 || number > most) return null;
  const first = (number - 1) * months + 1;
  const build = (year: number): string => `${edtfMonth(year, first)}/${edtfMonth(year, first + months - 1)}`;
  const of = /^(?:of|in)$/.test(at(tokens, i + 2)) && blank(tokens, i + 2) ? 1 : 0;
  const year = blank(tokens, i + 1) ? yearAt(tokens, i + 2 + of) : null;
  if (year !== null) return stated(i, i + 2 + of, build(year));
  if (kind === 'h') return null;
  return relative(i, i + 1, (on, tense) =>
    build(tense !== 'future' && first > on.month ? on.year - 1 : on.year),
  );
};
