import { findDates } from './find-dates.ts';
import { seedText, type Found } from './found.ts';
import type { DateFinding } from './types.ts';

/**
 * Finds dates also where the day of publication is only known to lie in a span: what comes out the same for
 * its first and its last day is certain, the rest stays unresolved.
 */
export function resolveDates(found: Found): DateFinding[] {
  const seed = seedText(found);
  const { published } = found;
  if (!published || published.first === published.last) return findDates(seed);
  const first = findDates({ ...seed, published: published.first });
  const last = new Map(
    findDates({ ...seed, published: published.last }).map((date) => [`${date.start}-${date.end}`, date.date]),
  );
  return first.map((finding) =>
    finding.date === last.get(`${finding.start}-${finding.end}`)
      ? finding
      : { ...finding, date: null, precision: null, basis: 'unresolved' },
  );
}
