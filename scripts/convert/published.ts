import { firstDay, lastDay } from '../../model/edtf.ts';
import type { Found } from './found.ts';

/**
 * The days between which an article appeared.
 *
 * @param date EDTF day, month, year or span; null where unknown
 */
export const publishedBetween = (date: string | null): Found['published'] =>
  date === null ? null : { first: firstDay(date), last: lastDay(date) };
