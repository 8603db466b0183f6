/**
 * The only reader of dates: the Extended Date/Time Format (EDTF, ISO 8601-2), level 0, with the qualifiers `~`
 * (approximate) and `?` (uncertain). A date is a day, a month, a year, or a span of two of them. Years have four
 * digits, so that dates sort as text; no clock and no time zone is ever asked.
 */

/** A day, month or year. */
export interface EdtfPoint {
  year: number;
  /** From 1. */
  month?: number;
  day?: number;
  qualifier: '' | '~' | '?';
}

/** A date taken apart: a span has two points, every other date is its own end. */
export interface EdtfDate {
  from: EdtfPoint;
  to: EdtfPoint;
  span: boolean;
}

export const PRECISIONS = ['day', 'month', 'year', 'range'] as const;
/** How exactly a date is given. */
export type Precision = (typeof PRECISIONS)[number];

const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?]?)$/;

/** Days of a month of the Gregorian calendar; months from 1. */
export const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');
const dayText = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

function readPoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, month, day, qualifier] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    qualifier: (qualifier ?? '') as EdtfPoint['qualifier'],
  };
}

const firstOf = ({ year, month = 1, day = 1 }: EdtfPoint): string => dayText(year, month, day);
const lastOf = ({ year, month = 12, day = daysIn(year, month) }: EdtfPoint): string =>
  dayText(year, month, day);
const isReal = ({ year, month, day }: EdtfPoint): boolean => day === undefined || day <= daysIn(year, month!);

/** Takes the form apart and asks nothing of the calendar; null where it is no EDTF. */
function takeApart(text: string): EdtfDate | null {
  const parts = text.split('/');
  const [from, to] = parts.map(readPoint);
  if (!from || parts.length > 2 || (parts.length === 2 && !to)) return null;
  return { from, to: to ?? from, span: parts.length === 2 };
}

/** What is wrong with a text as a date: its form, a day that the calendar lacks, or a span that runs backwards. */
export function edtfFault(text: string): 'form' | 'calendar' | 'order' | null {
  const date = takeApart(text);
  if (!date) return 'form';
  if (!isReal(date.from) || !isReal(date.to)) return 'calendar';
  return firstOf(date.from) <= firstOf(date.to) ? null : 'order';
}

/** Whether a text is a date that can be relied on. */
export const isEdtf = (text: string): boolean => edtfFault(text) === null;

/** Dates that were taken apart: lists ask for the same ones over and over. */
const known = new Map<string, EdtfDate>();
const MOST_KNOWN = 10_000;

/**
 * Takes a date apart.
 *
 * @throws where the text is no EDTF: values of the content have passed the schema
 */
export function readEdtf(text: string): EdtfDate {
  const date = known.get(text) ?? takeApart(text);
  if (!date) throw new Error(`Unexpected date "${text}", expected EDTF`);
  if (known.size < MOST_KNOWN) known.set(text, date);
  return date;
}

const pointPrecision = ({ month, day }: EdtfPoint): Precision =>
  day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';

/** The precision that a date itself states. */
export function precisionOf(text: string): Precision {
  const { from, span } = readEdtf(text);
  return span ? 'range' : pointPrecision(from);
}

/** First day on which a date may lie, YYYY-MM-DD; a qualifier does not move it. */
export const firstDay = (text: string): string => firstOf(readEdtf(text).from);

/** Last day on which a date may lie, YYYY-MM-DD. */
export const lastDay = (text: string): string => lastOf(readEdtf(text).to);

/** Years that a date touches, first to last. */
export function yearsOf(text: string): number[] {
  const { from, to } = readEdtf(text);
  return Array.from({ length: to.year - from.year + 1 }, (_, index) => from.year + index);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of two dates by the day on which they begin, then end; unknown dates last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return order(firstDay(a), firstDay(b)) || order(lastDay(a), lastDay(b));
}
