/** Calendar arithmetic on days counted from 1970-01-01 (UTC): no clock, no time zone. */
export type DayNumber = number;

const MS = 86_400_000;
const pad = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The day number of a calendar day; months run from 1, and overflow carries over ("month 13"). */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / MS);

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
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day of an EDTF value without qualifiers. */
export function bounds(value: string): [DayNumber, DayNumber] {
  const [from = value, to = from] = value.replace(/[~?]/g, '').split('/');
  return [edge(from, false), edge(to, true)];
}

function edge(point: string, last: boolean): DayNumber {
  const [year = 0, month, day] = point.split('-').map(Number);
  if (day !== undefined) return dayNumber(year, month!, day);
  if (month !== undefined) return last ? dayNumber(year, month + 1, 0) : dayNumber(year, month, 1);
  return last ? dayNumber(year, 12, 31) : dayNumber(year, 1, 1);
}

/** A span in EDTF; a span that begins where it ends is the point itself. Nothing where it would run backwards. */
export function span(from: string, to: string): string | null {
  if (from === to) return from;
  return bounds(from)[0] <= bounds(to)[0] ? `${from}/${to}` : null;
}
