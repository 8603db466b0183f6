import { dayNumber, edtfDay, edtfMonth, edtfYear, exists, span } from './calendar.ts';
import { stated, type Match } from './match.ts';
import { dayOfMonth, digits, yearAt } from './number.ts';
import { at, blank, gap, type Tokens } from './tokens.ts';
import { MONTHS } from './words.ts';

/** Months whose names are other words too: only with a day behind them. */
const DOUBTFUL = /^(?:may|march)$/;

/** "2024 Aug", "2024 August 5": the year, then the month. */
export function yearThenMonth(tokens: Tokens, i: number): Match | null {
  const year = yearAt(tokens, i);
  const month = MONTHS.get(at(tokens, i + 1));
  if (year === null || year < 1600 || month === undefined || !blank(tokens, i)) return null;
  if (!/^[A-Z]/.test(tokens.word[i + 1]!) || /[$€£#.,:/@&=+-]/.test(tokens.text[tokens.start[i]! - 1] ?? ''))
    return null;
  const day = /^\.?\s$/.test(gap(tokens, i + 1)) ? dayOfMonth(tokens, i + 2) : null;
  // "in 2024 August 2025 was far away": what follows is another year.
  if (day && exists(year, month, day.day))
    return stated(i, day.next - 1, edtfDay(dayNumber(year, month, day.day)));
  if (DOUBTFUL.test(at(tokens, i + 1)) || yearAt(tokens, i + 2) !== null) return null;
  return stated(i, i + 1, edtfMonth(year, month));
}

/** "2014/15", "2014/2015": a season or a year of accounts. */
export function yearPair(tokens: Tokens, i: number): Match | null {
  if (gap(tokens, i) !== '/' || tokens.word[i]!.length !== 4) return null;
  if (/[\d/$€£.-]/.test(tokens.text[tokens.start[i]! - 1] ?? '') || tokens.text[tokens.end[i + 1]!] === '/')
    return null;
  const year = digits(tokens, i, 4);
  const next = digits(tokens, i + 1, 4);
  const length = tokens.word[i + 1]?.length;
  if (year === null || next === null || year < 1600 || year > 2200 || !(length === 2 || length === 4))
    return null;
  if (next !== (length === 2 ? (year + 1) % 100 : year + 1)) return null;
  const value = span(edtfYear(year), edtfYear(year + 1));
  return value === null ? null : stated(i, i + 1, value);
}
