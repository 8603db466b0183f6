import type { KnownDate } from '../../../model/schema/index.ts';

/** A date ready to be shown: its words, and the value of `<time datetime>` where HTML has one for it. */
export interface DateView {
  words: string;
  iso?: string;
  /** How the date is known, for readers, where it is not simply printed on the document. */
  note?: string;
}

type Style = 'long' | 'short';

interface Point {
  year: number;
  month?: number;
  day?: number;
  qualifier: '' | '~' | '?';
}

const read = (point: string): Point => {
  const qualifier = /[~?]$/.exec(point)?.[0] ?? '';
  const [year, month, day] = point.replace(/[~?]$/, '').split('-').map(Number);
  return { year: year!, month, day, qualifier: qualifier as Point['qualifier'] };
};

// A table, and no formatter of Intl for each date: that took an eighth of the time of a build of 1,000 checks.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The short form has three letters, September's too: columns of dates stay even. */
const monthName = (month: number, style: Style): string =>
  style === 'long' ? MONTHS[month - 1]! : MONTHS[month - 1]!.slice(0, 3);

const pointWords = ({ year, month, day }: Point, style: Style): string =>
  [day, month && monthName(month, style), year].filter(Boolean).join(' ');

const qualified = (words: string, qualifier: Point['qualifier']): string =>
  qualifier === '~' ? `about ${words}` : qualifier === '?' ? `${words}, uncertain` : words;

/** A span says once what both ends share: "22–28 December 2024", "August–September 2024". */
function spanWords(from: Point, to: Point, style: Style): string {
  const qualifier = from.qualifier || to.qualifier;
  const end = pointWords(to, style);
  let words = `${pointWords(from, style)} to ${end}`;
  if (from.year === to.year && from.month && to.month) {
    if (from.month === to.month && from.day && to.day) words = `${from.day}–${end}`;
    else if (!from.day && !to.day) words = `${monthName(from.month, style)}–${end}`;
    else if (from.day && to.day) words = `${from.day} ${monthName(from.month, style)} to ${end}`;
  } else if (!from.month && !to.month) words = `${from.year}–${to.year}`;
  return qualified(words, qualifier);
}

/**
 * An EDTF date in words.
 *
 * @param date "2024-08-19", "2024-08", "2024", with `~` or `?`, or a span of two of them; null where unknown
 * @param style long: "19 August 2024"; short: "19 Aug 2024"
 */
export function formatDate(date: string | null, style: Style = 'long'): string {
  if (date === null) return 'date unknown';
  const [from, to] = date.split('/').map(read);
  if (to) return spanWords(from!, to, style);
  return qualified(pointWords(from!, style), from!.qualifier);
}

/** The value of `<time datetime>`: HTML knows days, months and years, but no spans and no doubt. */
export const isoDate = (date: string | null): string | undefined =>
  date !== null && /^[\d-]+$/.test(date) ? date : undefined;

/** A date of the corpus for a component. */
export const dateView = (date: string | null, style: Style = 'long'): DateView => ({
  words: formatDate(date, style),
  iso: isoDate(date),
});

/** A date with how it is known; the editors' own words for a span come before the formatter's. */
export function knownDateView(known: KnownDate | null, style: Style = 'long'): DateView {
  if (known === null) return { words: 'date not established' };
  return {
    words: known.words ?? formatDate(known.date, style),
    iso: isoDate(known.date),
    ...(known.note ? { note: known.note } : {}),
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** First day on which a date may lie, YYYY-MM-DD. */
export function firstDay(date: string): string {
  const { year, month = 1, day = 1 } = read(date.split('/')[0]!);
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Last day on which a date may lie, YYYY-MM-DD. */
export function lastDay(date: string): string {
  const { year, month = 12, day } = read(date.split('/').at(-1)!);
  // Day 0 of the next month is the last of this one.
  const last = day ?? new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${pad(month)}-${pad(last)}`;
}

/** Years that a date touches, first to last. */
export function yearsOf(date: string): number[] {
  const from = Number(firstDay(date).slice(0, 4));
  const to = Number(lastDay(date).slice(0, 4));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Order of two dates by the day on which they begin, then end; unknown dates last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return firstDay(a).localeCompare(firstDay(b)) || lastDay(a).localeCompare(lastDay(b));
}
