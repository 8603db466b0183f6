import { isEdtf } from '../../../../model/edtf.ts';
import { bounds, edtfMonth, edtfYear, fields, span } from './calendar.ts';
import { reference, type Context, type Match, type Reference, type Tense } from './match.ts';

/** Four-digit years only: "3,000 years ago" is before what EDTF level 0 can say. */
const sayable = (value: string | null): string | null => (value !== null && isEdtf(value) ? value : null);

/** First and last day on which the article may have been published; null where nothing is known. */
export function anchors(published: string | null): [Reference, Reference] | null {
  if (!published || !isEdtf(published)) return null;
  const [from, to] = bounds(published);
  return [reference(from), reference(to)];
}

/** What holds on every day the article may have been published: the value, else the month or year they share. */
function common(a: string | null, b: string | null): string | null {
  if (a === b || a === null || b === null) return a === b ? a : null;
  if (a.includes('/') || b.includes('/')) return span(a.split('/')[0]!, b.split('/').at(-1)!);
  const [first] = bounds(a);
  const [, last] = bounds(b);
  const from = fields(first);
  const to = fields(last);
  if (from.year !== to.year) return null;
  // "Tuesday" some time in a year says nothing that the date of publication does not say.
  if (from.month !== to.month && a.length === 10) return null;
  return from.month === to.month ? edtfMonth(from.year, from.month) : edtfYear(from.year);
}

/** The EDTF value of an expression; null where it cannot be known. */
export function resolve(
  match: Match,
  on: [Reference, Reference] | null,
  tense: Tense,
  spoken: Pick<Context, 'previous' | 'quarter'>,
): string | null {
  const at = (reference: Reference | null) => sayable(match.value({ reference, tense, ...spoken }));
  if (!on || match.stated) return at(on && on[0]);
  const first = at(on[0]);
  return on[0].day === on[1].day ? first : common(first, at(on[1]));
}
