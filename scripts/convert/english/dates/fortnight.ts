import { edtfDay } from './calendar.ts';
import { withThe } from './extend.ts';
import { relative, type Rule } from './match.ts';
import { numberBefore } from './number.ts';
import { stretch } from './periods.ts';
import { at, blank, near } from './tokens.ts';

const DAYS = 14;

/** "a fortnight ago", "in a fortnight's time", "two fortnights ago", "the past fortnight", "the next fortnight". */
export const fortnight: Rule = (tokens, i, floor) => {
  const number = numberBefore(tokens, i - 1);
  const counted = number && number.from >= floor && near(tokens, i - 1) ? number : null;
  const direction = blank(tokens, i) ? at(tokens, i + 1) : '';
  if (counted && /^(?:ago|hence)$/.test(direction)) {
    const sign = direction === 'ago' ? -1 : 1;
    return relative(counted.from, i + 1, (on) => edtfDay(on.day + sign * DAYS * counted.value));
  }
  if (counted && at(tokens, i + 1) === 's' && at(tokens, i + 2) === 'time')
    return relative(counted.from, i + 2, (on) => edtfDay(on.day + DAYS * counted.value));
  const which = i - 1 >= floor ? at(tokens, i - 1) : '';
  if (!/^(?:past|last|next|coming)$/.test(which)) return null;
  return relative(withThe(tokens, i - 1, floor), i, (on) =>
    stretch(on, 'day', DAYS, /^(?:next|coming)$/.test(which)),
  );
};
