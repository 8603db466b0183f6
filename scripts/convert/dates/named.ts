import { edtfDay, edtfMonth, edtfYear } from './calendar.ts';
import { withPosition } from './extend.ts';
import { relative, stated, vague, type Match, type Reference, type Rule, type Tense } from './match.ts';
import { digits, yearAt } from './number.ts';
import { at, blank, gap, near } from './tokens.ts';
import { DECADES, ORDINALS, PART_OF_DAY, SEASONS } from './words.ts';

/** "today", "yesterday", "tomorrow", "tonight" and words for an unmeasured now or lately. */
export const deictic: Rule = (tokens, i, floor) => {
  const word = at(tokens, i);
  const before = blank(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  if (gap(tokens, i) === '-' || gap(tokens, i - 1) === '-') return null;
  if (/^USA?$/.test(tokens.word[i + 1] ?? '') && /^[A-Z]/.test(tokens.word[i]!)) return null;
  // "even today", "today's children": nowadays, not the day of publication.
  if (word === 'today' && (before === 'even' || before === 'still' || before === 'of')) return vague(i, i);
  const shift = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[word];
  if (shift === undefined) return word === 'now' && at(tokens, i + 1) === 'that' ? null : vague(i, i);
  if (before === 'usa' || before === 'psychology') return null;
  if (word === 'yesterday' && before === 'before' && at(tokens, i - 2) === 'day') {
    return relative(i - (at(tokens, i - 3) === 'the' ? 3 : 2), i, (on) => edtfDay(on.day - 2));
  }
  if (word === 'tomorrow' && before === 'after' && at(tokens, i - 2) === 'day') {
    return relative(i - (at(tokens, i - 3) === 'the' ? 3 : 2), i, (on) => edtfDay(on.day + 2));
  }
  const to = PART_OF_DAY.has(at(tokens, i + 1)) && blank(tokens, i) ? i + 1 : i;
  return relative(withPosition(tokens, i, floor), to, (on) => edtfDay(on.day + shift));
};

/** "this morning", "last night", "tomorrow evening" is taken by its first word. */
export const partOfDay: Rule = (tokens, i, floor) => {
  const before = blank(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  if (before === 'last' && at(tokens, i) === 'night') return relative(i - 1, i, (on) => edtfDay(on.day - 1));
  if (before === 'this') return relative(withPosition(tokens, i - 1, floor), i, (on) => edtfDay(on.day));
  return null;
};

/** "the past", "the near future": time without a date. */
export const pastOrFuture: Rule = (tokens, i, floor) => {
  const adjective = /^(near|recent|distant|foreseeable|immediate)$/.test(at(tokens, i - 1)) ? 1 : 0;
  const the = i - 1 - adjective;
  const bare =
    the >= floor && at(tokens, the) === 'the' && /^(in|of|for|into|from)$/.test(at(tokens, the - 1));
  const ended =
    !blank(tokens, i) ||
    /^(and|but|with|when|that|to|by|for|as|the|it|he|she|they|we|is|was|has|have)$/.test(at(tokens, i + 1));
  return bare && ended ? vague(the, i) : null;
};

/** "the sixties", "the late eighties" (never "his sixties", an age). */
export const wordDecade: Rule = (tokens, i, floor) => {
  const first = DECADES.get(at(tokens, i))!;
  const from = withPosition(tokens, i, floor);
  if (at(tokens, from) === 'the') return stated(from, i, `${first}/${first + 9}`);
  return at(tokens, from - 1) === 'the' && from - 1 >= floor
    ? stated(from - 1, i, `${first}/${first + 9}`)
    : null;
};

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
  if (
    before === 'the' &&
    /^(in|during|until|through|by|since)$/.test(at(tokens, i - 2)) &&
    !/^of$/.test(at(tokens, i + 1))
  ) {
    return relative(i - 1, i, (on, tense) => seasonOf(on, '', month, tense));
  }
  return null;
};

/** U.S. federal fiscal years run from October to September: "fiscal 2023", "FY2023", "FY23", "last fiscal year". */
export const fiscal: Rule = (tokens, i, floor) => {
  const value = (year: number): string => `${edtfYear(year - 1)}-10/${edtfYear(year)}-09`;
  const year = at(tokens, i) === 'fiscal' && at(tokens, i + 1) === 'year' ? i + 1 : i;
  const number = yearAt(tokens, year + 1);
  const short = at(tokens, i) === 'fy' ? digits(tokens, i + 1, 2) : null;
  const before = blank(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  if (/^[\s-]?['’]?$/.test(gap(tokens, year)) && (number !== null || short !== null)) {
    return stated(withPosition(tokens, i, floor), year + 1, value(number ?? 2000 + short!));
  }
  const shift = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 }[before];
  if (year === i || shift === undefined) return null;
  const from = at(tokens, i - 2) === 'the' && i - 2 >= floor ? i - 2 : i - 1;
  return relative(from, year, (on) => value(on.year + (on.month >= 10 ? 1 : 0) + shift));
};

/** "Q3", "Q3 2023" */
export const shortQuarter: Rule = (tokens, i) => {
  const number = tokens.word[i] === 'Q' && gap(tokens, i) === '' ? digits(tokens, i + 1, 1) : null;
  if (number === null || number < 1 || number > 4) return null;
  const first = number * 3 - 2;
  const build = (year: number): string => `${edtfMonth(year, first)}/${edtfMonth(year, first + 2)}`;
  const year = blank(tokens, i + 1) ? yearAt(tokens, i + 2) : null;
  if (year !== null) return stated(i, i + 2, build(year));
  return relative(i, i + 1, (on, tense) =>
    build(tense !== 'future' && first > on.month ? on.year - 1 : on.year),
  );
};

/** "the 19th century", "the twenty-first century". */
export const century: Rule = (tokens, i, floor) => {
  let first = i - 1;
  if (!near(tokens, first)) return null;
  const suffix = /^(st|nd|rd|th)$/.test(at(tokens, first)) ? digits(tokens, first - 1, 2) : null;
  if (suffix !== null) first--;
  const number =
    suffix ??
    (at(tokens, first - 1) === 'twenty' && at(tokens, first) === 'first'
      ? 21
      : ORDINALS.get(at(tokens, first)));
  if (number === undefined || number < 1) return null;
  if (number === 21 && suffix === null) first--;
  if (first < floor) return null;
  const value = `${edtfYear((number - 1) * 100 + 1)}/${edtfYear(number * 100)}`;
  const from = withPosition(tokens, first, floor);
  const the: Match = stated(
    from === first && at(tokens, first - 1) === 'the' && first - 1 >= floor ? first - 1 : from,
    i,
    value,
  );
  return the;
};
