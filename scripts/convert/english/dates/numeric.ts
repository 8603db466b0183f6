import { dayOrderOf } from '../page/header/day.ts';
import { dayNumber, edtfDay, edtfYear, exists } from './calendar.ts';
import { withPosition } from './extend.ts';
import { stated, type Match } from './match.ts';
import { digits } from './number.ts';
import { at, gap, type Tokens } from './tokens.ts';

/** "1990s", "1990's", "the '90s"; century digits are read as the twentieth's (or this one's for 00s and 10s). */
export function decade(tokens: Tokens, i: number, floor: number): Match | null {
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

/** "2024-12-05", "2024/12/05", "12/05/2024" (month first, unless that cannot be or the text is written elsewhere), "5.12.2024". */
export function numeric(tokens: Tokens, i: number): Match | null {
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
  const dayFirst = a > 12 || (b <= 12 && a !== b && dayOrderOf(tokens.text) === 'day-first');
  return dayFirst ? calendarDay(i, i + 2, year, b, a) : calendarDay(i, i + 2, year, a, b);
}

function calendarDay(from: number, to: number, year: number, month: number, day: number): Match | null {
  return year >= 1000 && exists(year, month, day)
    ? stated(from, to, edtfDay(dayNumber(year, month, day)))
    : null;
}

/** "in ’98", "the class of '05": two digits behind an apostrophe, led by a preposition. */
export function shortYear(tokens: Tokens, i: number): Match | null {
  const mark = tokens.text[tokens.start[i]! - 1];
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || tokens.word[i]!.length !== 2) return null;
  const year = digits(tokens, i, 2);
  const led = /^(in|of|since|by|until|before|after|summer|spring|fall|winter)$/.test(at(tokens, i - 1));
  if (year === null || !led || /^['’‘]|^[a-z]/i.test(gap(tokens, i))) return null;
  return { ...stated(i, i, edtfYear(year < 40 ? 2000 + year : 1900 + year)), start: tokens.start[i]! - 1 };
}
