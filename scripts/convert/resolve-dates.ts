import { findDates } from './english/dates/find.ts';
import { seedText, type Found } from './found.ts';
import type { DateFinding } from './types.ts';

/** Finds dates; where the day of publication is only known to lie in a span, with what every day of it agrees on. */
export function resolveDates(found: Found): DateFinding[] {
  const { published } = found;
  const span =
    published && published.first !== published.last ? `${published.first}/${published.last}` : null;
  const seed = seedText(found);
  return findDates(span ? { ...seed, published: span } : seed);
}
