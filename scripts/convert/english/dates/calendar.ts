import { daysIn, firstDay, isEdtf, lastDay } from '../../../../model/edtf.ts';

/** Calendar arithmetic on days counted from 1970-01-01 (UTC): no clock, no time zone. */
export type DayNumber = number;

const MS = 86_400_000;
const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The day number of a calendar day; months run from 1, and overflow carries over ("month 13"). */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  // Not Date.UTC: it takes the years 0 to 99 for those of the twentieth century.
  Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MS);

/** Year, month (from 1), day and weekday (0 Sunday) of a day number. */
export function fields(day: DayNumber): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

export const edtfYear = (year: number): string => String(year).padStart(4, '0');

/** EDTF month; overflowing months carry over into the year. */
export function edtfMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${edtfYear(Math.floor(index / 12))}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

export function edtfDay(day: DayNumber): string {
  const { year, month, day: ofMonth } = fields(day);
  return `${edtfYear(year)}-${pad(month)}-${pad(ofMonth)}`;
}

/** Whether the day exists ("30 February" does not). */
export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const numberOf = (day: string): DayNumber => {
  const [year, month, ofMonth] = day.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, ofMonth);
};

/** First and last day of an EDTF value; NaN, before and after nothing, where arithmetic has left what EDTF can say. */
export const bounds = (value: string): [DayNumber, DayNumber] =>
  isEdtf(value) ? [numberOf(firstDay(value)), numberOf(lastDay(value))] : [NaN, NaN];

/** A span in EDTF; a span that begins where it ends is the point itself. Nothing where it would run backwards. */
export function span(from: string, to: string): string | null {
  if (from === to) return from;
  return bounds(from)[0] <= bounds(to)[0] ? `${from}/${to}` : null;
}
