import { seedText, type Found } from './found.ts';
import type { Language } from './language.ts';
import type { DateFinding } from './types.ts';

/** Finds dates; where the day of publication is only known to lie in a span, with what every day of it agrees on. */
export function resolveDates(found: Found, language: Language): DateFinding[] {
  const { published } = found;
  const span =
    published && published.first !== published.last ? `${published.first}/${published.last}` : null;
  const seed = seedText(found);
  return language.findDates(span ? { ...seed, published: span } : seed);
}
