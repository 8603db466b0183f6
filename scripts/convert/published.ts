import type { Found } from './found.ts';

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day of an EDTF point; qualifiers such as `~` do not move them. */
function daysOf(point: string): { first: string; last: string } {
  const bare = point.replace(/[~?]$/, '');
  if (bare.length === 10) return { first: bare, last: bare };
  if (bare.length === 4) return { first: `${bare}-01-01`, last: `${bare}-12-31` };
  const [year, month] = bare.split('-').map(Number) as [number, number];
  return { first: `${bare}-01`, last: `${bare}-${lastDay(year, month)}` };
}

/**
 * The days between which an article appeared.
 *
 * @param date EDTF day, month, year or span; null where unknown
 */
export function publishedBetween(date: string | null): Found['published'] {
  if (date === null) return null;
  const points = date.split('/').map(daysOf);
  return { first: points[0]!.first, last: points.at(-1)!.last };
}
