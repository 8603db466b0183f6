import { edtfYear, span } from './calendar.ts';
import { withPosition } from './extend.ts';
import { stated, type Rule } from './match.ts';
import { yearPair, yearThenMonth } from './year-first.ts';
import { digits, yearAt } from './number.ts';
import { decade, numeric, shortYear } from './numeric.ts';
import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { NUMBERED_THINGS } from './words.ts';

const BEFORE_YEAR = new Set(
  'in since by from until till during of before after to through and early late mid circa the year around about between or spring summer fall autumn winter'.split(
    ' ',
  ),
);
const STREET =
  /^(street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|block|broadway|pennsylvania|main|park|highway|court|square|way)$/;
const MONEY_OR_MARK = /[$€£¥#№.,:/@&=+]$/;

/** "until at least 2021": a preposition of time leads. */
const isHedged = (tokens: Tokens, i: number): boolean =>
  at(tokens, i - 2) === 'at' && BEFORE_YEAR.has(at(tokens, i - 3));

/** "1984 Orwell Street", "2000 North Main Road": a number of a house; up to three capitalised words stand before the street. */
function isInStreet(tokens: Tokens, first: number): boolean {
  for (let i = first; i < first + 4 && blank(tokens, i - 1) && /^[A-Z]/.test(tokens.word[i] ?? ''); i++)
    if (STREET.test(at(tokens, i))) return true;
  return false;
}

/** Whether the four digits at token `i` name a year, judged by what stands around them. */
function isYear(tokens: Tokens, i: number, year: number): boolean {
  const first = tokens.start[i]!;
  const mark = tokens.text.slice(Math.max(0, first - 1), first);
  if (MONEY_OR_MARK.test(mark) || tokens.text[tokens.end[i]!] === '%' || tokens.text[tokens.end[i]!] === '/')
    return false;
  if (gap(tokens, i) === '' && i + 1 < tokens.count) return false;
  if (gap(tokens, i - 1) === '' && i > 0) return false;
  const before = blank(tokens, i - 1) ? at(tokens, i - 1) : '';
  const next = blank(tokens, i) ? (tokens.word[i + 1] ?? '') : '';
  if (
    NUMBERED_THINGS.has(before) &&
    (/^[A-Z]/.test(tokens.word[i - 1]!) ||
      /^(page|pages|room|flight|gate|platform|apartment|suite|lot|model|channel)$/.test(before))
  )
    return false;
  if (isInStreet(tokens, i + 1)) return false;
  if (gap(tokens, i - 1) === '-' && /\d/.test(at(tokens, i - 1))) return false;
  const led = BEFORE_YEAR.has(before);
  if (year < 1900 || year > 2100)
    return (
      led &&
      before !== 'and' &&
      before !== 'to' &&
      before !== 'about' &&
      before !== 'around' &&
      !/^[a-z]+s$/.test(next)
    );
  // "about 2000 voters": a round number before a plural counts, unless a preposition of time leads it.
  if (year % 100 === 0 && /^[a-z]+s$/.test(next))
    return led && before !== 'about' && before !== 'around' && before !== 'to';
  return (
    before !== 'than' &&
    (before !== 'least' || isHedged(tokens, i)) &&
    before !== 'over' &&
    before !== 'nearly' &&
    before !== 'exactly'
  );
}

/** Years, decades in figures, numeric dates, "2019-20", "9/11". */
export const numbers: Rule = (tokens, i, floor) => {
  const word = tokens.word[i]!;
  if (
    word === '9' &&
    gap(tokens, i) === '/' &&
    tokens.word[i + 1] === '11' &&
    !/^\/\d/.test(gap(tokens, i + 1) + (tokens.word[i + 2] ?? '')) &&
    tokens.text[tokens.start[i]! - 1] !== '/'
  ) {
    return stated(i, i + 1, '2001-09-11');
  }
  const found =
    decade(tokens, i, floor) ??
    numeric(tokens, i) ??
    shortYear(tokens, i) ??
    yearPair(tokens, i) ??
    yearThenMonth(tokens, i);
  if (found) return found;
  if (word.length !== 4) return null;
  const year = yearAt(tokens, i);
  if (year === null || !isYear(tokens, i, year)) return null;
  let to = i;
  let value: string | null = edtfYear(year);
  if (/^[-–]$/.test(gap(tokens, i))) {
    const second = digits(tokens, i + 1, 4);
    const length = tokens.word[i + 1]?.length;
    const other =
      second === null ? 0 : length === 4 ? second : length === 2 ? Math.floor(year / 100) * 100 + second : 0;
    if (other > year && other - year <= 500) {
      value = span(edtfYear(year), edtfYear(other));
      to = i + 1;
    }
  }
  let from = i;
  const before = near(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  if (before === 'circa' || before === 'around' || before === 'about') {
    from--;
    value = `${value}~`;
  } else if (before === 'year' && blank(tokens, i - 1))
    from -= at(tokens, i - 2) === 'the' || at(tokens, i - 2) === 'calendar' ? 2 : 1;
  else if (before === 'calendar') from--;
  from = withPosition(tokens, Math.max(from, floor), floor);
  return value ? stated(from, to, value) : null;
};
