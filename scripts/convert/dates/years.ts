import { dayNumber, edtfDay, edtfYear, exists, span } from './calendar.ts';
import { withPosition } from './extend.ts';
import { stated, type Match, type Rule } from './match.ts';
import { digits, yearAt } from './number.ts';
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

/** "1990s", "1990's", "the '90s"; century digits are read as the twentieth's (or this one's for 00s and 10s). */
function decade(tokens: Tokens, i: number, floor: number): Match | null {
  const joined = gap(tokens, i);
  if (at(tokens, i + 1) !== 's' || !/^['’]?$/.test(joined)) return null;
  const long = digits(tokens, i, 4);
  const mark = tokens.text[tokens.start[i]! - 1];
  if (tokens.word[i]!.length === 4 && long !== null && long % 10 === 0 && long >= 1000 && long <= 2990) {
    const from = withThe(tokens, i, floor);
    return stated(
      from,
      i + 1,
      long % 100 === 0 && long < 2000 ? `${long}/${long + 99}` : `${long}/${long + 9}`,
    );
  }
  const short = digits(tokens, i, 2);
  const marked = mark === "'" || mark === '’' || mark === '‘';
  // "the mid-90s" needs no apostrophe; "the 90s" may be a temperature.
  const led =
    marked ||
    (withPosition(tokens, i, floor) < i && at(tokens, i - 1) !== 'his' && at(tokens, i - 1) !== 'her');
  if (tokens.word[i]!.length !== 2 || short === null || short % 10 !== 0 || !led || joined !== '')
    return null;
  const first = (short <= 10 ? 2000 : 1900) + short;
  const from = withThe(tokens, i, floor);
  const match = stated(from, i + 1, `${first}/${first + 9}`);
  return from === i ? { ...match, start: tokens.start[i]! - 1 } : match;
}

/** "the late 1990s": the article and what narrows it. */
function withThe(tokens: Tokens, i: number, floor: number): number {
  const first = withPosition(tokens, i, floor);
  const between = gap(tokens, first - 1);
  return first - 1 >= floor && at(tokens, first - 1) === 'the' && /^\s['’‘]?$/.test(between)
    ? first - 1
    : first;
}

/** "2024-12-05", "2024/12/05", "12/05/2024" (month first, unless that cannot be), "5.12.2024". */
function numeric(tokens: Tokens, i: number): Match | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens.word[i]!);
  if (dotted) return calendarDay(i, i, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = gap(tokens, i);
  if ((mark !== '-' && mark !== '/') || gap(tokens, i + 1) !== mark) return null;
  const a = digits(tokens, i, 4);
  const b = digits(tokens, i + 1, 2);
  const c = digits(tokens, i + 2, 4);
  if (a === null || b === null || c === null) return null;
  if (tokens.word[i]!.length === 4)
    return tokens.word[i + 2]!.length <= 2 ? calendarDay(i, i + 2, a, b, c) : null;
  const length = tokens.word[i + 2]!.length;
  if (length !== 4 && !(length === 2 && mark === '/')) return null;
  const year = length === 4 ? c : c < 70 ? 2000 + c : 1900 + c;
  return a > 12 ? calendarDay(i, i + 2, year, b, a) : calendarDay(i, i + 2, year, a, b);
}

function calendarDay(from: number, to: number, year: number, month: number, day: number): Match | null {
  return year >= 1000 && exists(year, month, day)
    ? stated(from, to, edtfDay(dayNumber(year, month, day)))
    : null;
}

/** "in ’98", "the class of '05": two digits behind an apostrophe, led by a preposition. */
function shortYear(tokens: Tokens, i: number): Match | null {
  const mark = tokens.text[tokens.start[i]! - 1];
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || tokens.word[i]!.length !== 2) return null;
  const year = digits(tokens, i, 2);
  const led = /^(in|of|since|by|until|before|after|summer|spring|fall|winter)$/.test(at(tokens, i - 1));
  if (year === null || !led || /^['’‘]|^[a-z]/i.test(gap(tokens, i))) return null;
  return { ...stated(i, i, edtfYear(year < 40 ? 2000 + year : 1900 + year)), start: tokens.start[i]! - 1 };
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
  if (STREET.test(next.toLowerCase()) && /^[A-Z]/.test(next)) return false;
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
    before !== 'least' &&
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
  const found = decade(tokens, i, floor) ?? numeric(tokens, i) ?? shortYear(tokens, i);
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
