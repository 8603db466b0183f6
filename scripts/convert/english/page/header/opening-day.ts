import type { DayOrder } from '../../../page-language.ts';
import { headerDayAt } from './day.ts';

/** Where the day of a dateline may begin: the start, or after the place and a comma or bracket. */
const BEFORE = /(?:^|[,(]\s*|\s[–—-]\s*)(?=\S)/g;
/** What must follow the day: an agency perhaps, and the dash or colon that opens the story. */
const AFTER = /^\)?,?\s*(?:\([^)]{2,40}\)|\/[\p{L}\d -]{2,30}\/)?\s*(?:[–—:]|-{1,2})\s/u;
/** Words before the day: a place, in capitals or with a capital each. */
const PLACE = /^\W*(?:\p{Lu}[\p{L}.'’]*[\s,.(–—-]*){0,8}$/u;

/**
 * The day of a dateline with its year at the start of a story: "LEEDS, England, March 5, 2024 – The trust …".
 *
 * @param text the first words of the story
 * @returns YYYY-MM-DD, or null where no such dateline opens it
 */
export function openingDay(text: string, order: DayOrder): string | null {
  for (const { index, 0: mark } of text.matchAll(BEFORE)) {
    const at = index + mark.length;
    const day = headerDayAt(text, at, order);
    if (day && PLACE.test(text.slice(0, at)) && AFTER.test(text.slice(day.end))) return day.day;
  }
  return null;
}
