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

/** How much nearer one side must be before it is taken. */
const NEARER = 3;

/** Of the readings before and after publication the one that is far nearer; null where both are as likely. */
function nearer(on: Reference, before: string | null, after: string | null): string | null {
  if (before === after || before === null || after === null) return before ?? after;
  const back = on.day - bounds(before)[1];
  const ahead = bounds(after)[0] - on.day;
  if (back * NEARER < ahead) return before;
  return ahead * NEARER < back ? after : null;
}

/** The EDTF value of an expression; null where it cannot be known. */
export function resolve(
  match: Match,
  on: [Reference, Reference] | null,
  tense: Tense,
  spoken: Pick<Context, 'previous' | 'quarter'>,
): string | null {
  const read = (reference: Reference | null, way: Tense) =>
    sayable(match.value({ reference, tense: way, ...spoken }));
  const at = (reference: Reference | null): string | null => {
    if (tense === 'near' && reference)
      return nearer(reference, read(reference, 'past'), read(reference, 'future'));
    if (tense !== 'told') return read(reference, tense);
    return read(reference, 'past') ?? (match.partial ? read(reference, 'future') : null);
  };
  if (!on || match.stated) return at(on && on[0]);
  const first = at(on[0]);
  return on[0].day === on[1].day ? first : common(first, at(on[1]));
}
