import { isEdtf } from '../../model/edtf.ts';
import { meantDate } from '../../model/meant-date.ts';

/** Flags that hold a date. */
const DATES = ['date', 'published', 'reviewed', 'reviewAfter', 'accessed'];

/** What is wrong with a date of the command line, with the one that is meant; null where nothing is. */
export function dateFault(flags: Readonly<Record<string, unknown>>): string | null {
  for (const name of DATES) {
    const value = flags[name];
    if (typeof value !== 'string' || isEdtf(value)) continue;
    const meant = meantDate(value);
    return `Unexpected --${name} ${value}, expected a date such as 2024-08-19, 2024-08, 2024 or 2024-12-22/2024-12-28.${meant ? ` Perhaps: ${meant}.` : ''} Leave it out where it is unknown`;
  }
  return null;
}
