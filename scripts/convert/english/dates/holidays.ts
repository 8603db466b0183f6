import { dayNumber, edtfDay, fields } from './calendar.ts';
import { relative, stated, type Reference, type Rule, type Tense } from './match.ts';
import { yearAt } from './number.ts';
import { at, blank, gap, type Tokens } from './tokens.ts';
import { looksAhead } from './year-for.ts';

type Holiday = (year: number) => number;

const fixed =
  (month: number, day: number): Holiday =>
  (year) =>
    dayNumber(year, month, day);

/** The `nth` weekday of a month (0 Sunday); -1 the last. */
const nth =
  (month: number, weekday: number, which: number): Holiday =>
  (year) => {
    if (which < 0) {
      const last = dayNumber(year, month + 1, 0);
      return last - ((fields(last).weekday - weekday + 7) % 7);
    }
    const first = dayNumber(year, month, 1);
    return first + ((weekday - fields(first).weekday + 7) % 7) + 7 * (which - 1);
  };

/** Western Easter Sunday (the Gregorian computus of Meeus, Jones and Butcher). */
const easter: Holiday = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
};

/** Days with a name, in lower case and without apostrophes; U.S. federal rules where countries differ. */
const HOLIDAYS = new Map<string, Holiday>([
  ['christmas eve', fixed(12, 24)], ['christmas day', fixed(12, 25)], ['christmas', fixed(12, 25)], ['boxing day', fixed(12, 26)],
  ['new year s eve', fixed(12, 31)], ['new year s day', fixed(1, 1)], ['valentine s day', fixed(2, 14)], ['valentines day', fixed(2, 14)],
  ['halloween', fixed(10, 31)], ['juneteenth', fixed(6, 19)], ['independence day', fixed(7, 4)], ['fourth of july', fixed(7, 4)],
  ['veterans day', fixed(11, 11)], ['armistice day', fixed(11, 11)], ['earth day', fixed(4, 22)], ['may day', fixed(5, 1)],
  ['st patrick s day', fixed(3, 17)], ['groundhog day', fixed(2, 2)], ['thanksgiving day', nth(11, 4, 4)], ['thanksgiving', nth(11, 4, 4)],
  ['labor day', nth(9, 1, 1)], ['memorial day', nth(5, 1, -1)], ['columbus day', nth(10, 1, 2)], ['presidents day', nth(2, 1, 3)],
  ['martin luther king jr day', nth(1, 1, 3)], ['martin luther king day', nth(1, 1, 3)], ['mother s day', nth(5, 0, 2)], ['father s day', nth(6, 0, 3)],
  ['election day', (year) => nth(11, 1, 1)(year) + 1], ['black friday', (year) => nth(11, 4, 4)(year) + 1],
  ['easter sunday', easter], ['easter monday', (year) => easter(year) + 1], ['easter', easter],
  ['good friday', (year) => easter(year) - 2], ['ash wednesday', (year) => easter(year) - 46], ['palm sunday', (year) => easter(year) - 7],
]); // prettier-ignore

/** First word of a name to the lengths of the names that begin with it, longest first. */
const LENGTHS = new Map<string, number[]>();
for (const name of HOLIDAYS.keys()) {
  const words = name.split(' ');
  LENGTHS.set(
    words[0]!,
    [...(LENGTHS.get(words[0]!) ?? []), words.length].sort((a, b) => b - a),
  );
}
export const HOLIDAY_WORDS = [...LENGTHS.keys()];

/** What stands after the name of a feast when no day is meant. */
const THING =
  /^(tree|trees|card|cards|party|parties|gift|gifts|present|presents|carol|carols|music|movie|movies|song|songs|shopping|sales|lights|market|markets|album|special|island|islands|egg|eggs|bunny|dinner|costume|costumes|rising|ornaments)$/;

function named(tokens: Tokens, i: number): { day: Holiday; to: number } | null {
  for (const length of LENGTHS.get(at(tokens, i)) ?? []) {
    let name = at(tokens, i);
    for (let j = i + 1; j < i + length; j++) {
      if (!/^(\s|['’]|\. |['’]\s)$/.test(gap(tokens, j - 1))) break;
      name += ` ${at(tokens, j)}`;
    }
    // "Presidents' Day" and "Presidents Day", "Veterans’ Day": the mark does not matter.
    const day = HOLIDAYS.get(name);
    if (day) return { day, to: i + length - 1 };
  }
  return null;
}

function yearOf(on: Reference, day: Holiday, which: string, tense: Tense): number {
  const here = day(on.year);
  if (which === 'last') return here < on.day ? on.year : on.year - 1;
  if (which === 'next') return here > on.day ? on.year : on.year + 1;
  if (which === 'this') return on.year;
  const back = here <= on.day ? on.year : on.year - 1;
  const ahead = here >= on.day ? on.year : on.year + 1;
  return looksAhead(tense, on.day - day(back), 0) ? ahead : back;
}

/** "Christmas", "Labor Day 2023", "last Thanksgiving", "New Year’s Eve". */
export const holidays: Rule = (tokens, i, floor) => {
  if (!/^[A-Z]/.test(tokens.word[i]!)) return null;
  const found = named(tokens, i);
  if (!found || (blank(tokens, found.to) && THING.test(at(tokens, found.to + 1)))) return null;
  const { day } = found;
  const of = at(tokens, found.to + 1) === 'of' ? 1 : 0;
  const year = blank(tokens, found.to) ? yearAt(tokens, found.to + 1 + of) : null;
  if (year !== null) return stated(i, found.to + 1 + of, edtfDay(day(year)));
  const before = blank(tokens, i - 1) && i - 1 >= floor ? at(tokens, i - 1) : '';
  const directed = before === 'last' || before === 'next' || before === 'this';
  return relative(directed ? i - 1 : i, found.to, (on, tense) =>
    edtfDay(day(yearOf(on, day, before, tense))),
  );
};
