import type { DayOrder } from '../../../page-language.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "(\\d{4}|['’]\\d{2})";

/** A form of calendar day in a header, and how its groups are read: [year, month, day] as written. */
interface Form {
  pattern: string;
  read: (groups: string[], order: DayOrder) => [string, string, string] | null;
}

/** Two numbers before a year: one above twelve is the day, else the habit of the place decides. */
function numeric(
  first: string,
  second: string,
  year: string,
  order: DayOrder,
): [string, string, string] | null {
  if (Number(first) > 12) return [year, second, first];
  if (Number(second) > 12 || first === second) return [year, first, second];
  if (order === null) return null;
  return order === 'day-first' ? [year, second, first] : [year, first, second];
}

const FORMS: readonly Form[] = [
  { pattern: `(${MONTH})\\s+${NTH}(?:,|\\s)\\s*${YEAR}`, read: ([m, d, y]) => [y!, m!, d!] },
  { pattern: `${NTH}(?:\\s+of)?[\\s,-]+(${MONTH})[\\s,-]+${YEAR}`, read: ([d, m, y]) => [y!, m!, d!] },
  { pattern: `(\\d{4})[\\s,-]+(${MONTH})[\\s,-]+${NTH}`, read: ([y, m, d]) => [y!, m!, d!] },
  { pattern: '(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})', read: ([y, m, d]) => [y!, m!, d!] },
  {
    pattern: '(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})',
    // With full stops it is never the month that comes first.
    read: ([a, mark, b, y], order) => numeric(a!, b!, y!, mark === '.' ? 'day-first' : order),
  },
];

/** Every form as one sticky pattern each: a header is read from left to right. */
const STICKY = FORMS.map(({ pattern, read }) => ({
  // A copied page may print the day twice without a space: "5 Mar 20215 Mar 2021".
  pattern: new RegExp(`${pattern}(?:(?!\\d)|(?=\\d{1,2} ${MONTH}))`, 'iy'),
  read,
}));

/** A year of two digits lies in this century or, above the mark, in the last. */
const CENTURY_TURN = 60;
const yearOf = (written: string): number => {
  const digits = Number(written.replace(/\D/g, ''));
  if (digits > 99) return digits;
  return digits < CENTURY_TURN ? 2000 + digits : 1900 + digits;
};

const monthOf = (written: string): number =>
  /^\d/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;

/** ISO day of year, month and day; null where the calendar has no such day. */
function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || year < 1700 || year > 2199) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The calendar day that stands at an offset of a header line.
 *
 * @returns where it ends, and the day as YYYY-MM-DD: null where the numbers leave it open; or null where none stands there
 */
export function headerDayAt(
  text: string,
  at: number,
  order: DayOrder,
): { end: number; day: string | null } | null {
  for (const { pattern, read } of STICKY) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const parts = read(found.slice(1), order);
    return {
      end: pattern.lastIndex,
      day: parts && iso(yearOf(parts[0]), monthOf(parts[1]), Number(parts[2])),
    };
  }
  return null;
}

/** What only writers of one habit use: zones of time, money, spellings. */
const MONTH_FIRST =
  /\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]T|percent|U\.S\.|Rep\.|Sen\.|Gov\.|color|labor|center|program|defense|organiz|p\.m\.|a\.m\.)(?![\p{L}])/gu;
const DAY_FIRST =
  /\b(?:GMT|BST|IST|SAST|CAT|EAT|WAT|A[EWC][SD]T|NZ[SD]T|CES?T|per cent|colour|labour|centre|programme|defence|organis|crore|lakh|kilomet|Rs\.?|Ksh|shillings?|naira|rand|cedis?|Naira|tonnes?)|[£€₹₦₵]/gu;
const NUMERIC = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;
/** What of a text is read for the habit of its place. */
const SAMPLE = 20_000;

/**
 * Which number of a date comes first where the text was written, from what else it says.
 *
 * @param text the whole text
 */
export function dayOrderOf(text: string): DayOrder {
  const sample = text.slice(0, SAMPLE);
  // A day above twelve shows the order of all: "25/12/2020" beside "04/07/2020".
  const shown = [...sample.matchAll(NUMERIC)].flatMap(([, a, b]): DayOrder[] => [
    ...(Number(a) > 12 && Number(b) <= 12 ? (['day-first'] as const) : []),
    ...(Number(b) > 12 && Number(a) <= 12 ? (['month-first'] as const) : []),
  ]);
  if (shown.length > 0) return shown.every((order) => order === shown[0]) ? shown[0]! : null;
  const monthFirst = sample.match(MONTH_FIRST)?.length ?? 0;
  const dayFirst = sample.match(DAY_FIRST)?.length ?? 0;
  if (monthFirst > dayFirst) return 'month-first';
  return dayFirst > monthFirst ? 'day-first' : null;
}

/** The first calendar day in a short text, where its form alone says which it is. */
export function dayIn(value: string): string | null {
  // "20240305" and "20240305T1000": the basic form of ISO 8601, which only machines write.
  const basic = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(value);
  if (basic) return iso(Number(basic[1]), Number(basic[2]), Number(basic[3]));
  for (let at = 0; at < value.length; at += 1) {
    if (/\d/.test(value[at - 1] ?? '')) continue;
    const found = headerDayAt(value, at, null);
    if (found) return found.day;
  }
  return null;
}
