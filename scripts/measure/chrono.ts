import { casual } from 'chrono-node';
import { anchors } from '../convert/english/dates/resolve.ts';
import type { Span } from '../convert/types.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * What the library chrono-node finds on its own, as a measure of what the rules of `scripts/convert/dates/` add.
 * A day, month or year counts as named where the library is certain of it, or worked it out from a weekday.
 *
 * @param published EDTF; the first of its days is the reference, and with none nothing is resolved
 */
export function chronoDates(text: string, published: string | null): (Span & { date: string | null })[] {
  const on = anchors(published)?.[0].day;
  const instant = new Date(on === undefined ? 0 : on * 86_400_000 + 43_200_000);
  return casual.parse(text, { instant, timezone: 'UTC' }).map(({ index, text: words, start }) => {
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const hasDay =
      start.isCertain('day') || start.isCertain('weekday') || /\b(ago|later|day|night|morning)\b/.test(words);
    const point = `${String(year).padStart(4, '0')}${hasDay || start.isCertain('month') ? `-${pad(month!)}` : ''}${hasDay ? `-${pad(day!)}` : ''}`;
    const known = on !== undefined || start.isCertain('year');
    return { start: index, end: index + words.length, date: known ? point : null };
  });
}
