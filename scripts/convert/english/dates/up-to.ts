import { bounds, edtfMonth, fields } from './calendar.ts';
import { withThe } from './extend.ts';
import type { Match } from './match.ts';
import { months } from './months.ts';
import { numberBefore } from './number.ts';
import { at, blank, near, type Tokens } from './tokens.ts';

/** Months in the units that accounts are drawn up for. */
const LENGTHS = new Map([['month', 1], ['months', 1], ['quarter', 3], ['year', 12], ['years', 12]]); // prettier-ignore

/** "the three months to June 2024", "in the year to March", "the six months ending September 30": the months that end there. */
export function upTo(tokens: Tokens, i: number, floor: number): Match | null {
  const length = LENGTHS.get(at(tokens, i));
  if (length === undefined || !/^(?:to|ended|ending|through)$/.test(at(tokens, i + 1)) || !blank(tokens, i))
    return null;
  const on = at(tokens, i + 2) === 'on' ? 1 : 0;
  const end = blank(tokens, i + 1) ? monthBehind(tokens, i + 2 + on) : null;
  if (!end) return null;
  const number = near(tokens, i - 1) ? numberBefore(tokens, i - 1) : null;
  const from = withThe(tokens, number && number.from >= floor ? number.from : i, floor);
  if (at(tokens, from) !== 'the' && !number) return null;
  const count = length * (number?.value ?? 1);
  const value: Match['value'] = (context) => {
    const last = end.value(context);
    if (!last || !/^\d{4}-\d\d/.test(last) || last.includes('/')) return null;
    const { year, month } = fields(bounds(last)[1]);
    return count === 1
      ? edtfMonth(year, month)
      : `${edtfMonth(year, month - count + 1)}/${edtfMonth(year, month)}`;
  };
  return { from, to: end.to, stated: end.stated, value };
}

/** The month or day that begins at token `i`: "June 2024", "30 June 2024", "end-June". */
function monthBehind(tokens: Tokens, i: number): Match | null {
  for (const j of [i, i + 1]) {
    const found = months(tokens, j, i);
    if (found?.from === i) return found;
  }
  return null;
}
