import { at, blank, gap, near, type Tokens } from './tokens.ts';
import { COUNTED, SMALL, TENS } from './words.ts';

/** A whole number of at most `digits` digits at token `i`, or nothing. */
export function digits(tokens: Tokens, i: number, most: number): number | null {
  const word = tokens.word[i];
  if (word === undefined || word.length > most || !/^\d+$/.test(word)) return null;
  return Number(word);
}

/** A day of the month at token `i`, with the token after its "st", "nd", "rd" or "th". */
export function dayOfMonth(tokens: Tokens, i: number): { day: number; next: number } | null {
  const day = digits(tokens, i, 2);
  if (day === null || day < 1 || day > 31) return null;
  const suffix = gap(tokens, i) === '' && /^(st|nd|rd|th)$/.test(at(tokens, i + 1));
  const next = suffix ? i + 2 : i + 1;
  if (!suffix) {
    const after = gap(tokens, i);
    // "March 12 people", "May 5%", "June 5:30", "March 2-1": the number is something else.
    if (COUNTED.has(at(tokens, next)) && blank(tokens, i)) return null;
    if (/^(%|:$)/.test(after) || (/^-/.test(after) && at(tokens, next) === 'year')) return null;
  }
  return { day, next };
}

/** A four-digit year at token `i`, not a count of things ("2000 people"). */
export function yearAt(tokens: Tokens, i: number): number | null {
  const year = tokens.word[i]?.length === 4 ? digits(tokens, i, 4) : null;
  if (year === null || year < 1000 || year > 2999) return null;
  const next = at(tokens, i + 1);
  if (COUNTED.has(next) && blank(tokens, i)) return null;
  // "a 2000-year-old tree", "the 1500-meter race", "by 1700 GMT"
  if (
    /^(year|mile|meter|metre|foot|word|page|pound|seat|member|person|man|acre|square|gmt|utc|est|edt|hours|hrs|local)$/.test(
      next,
    ) &&
    near(tokens, i)
  )
    return null;
  return year;
}

/** The number that ends at token `i` ("two", "10", "twenty-five", "a couple of"), with its first token. */
export function numberBefore(tokens: Tokens, i: number): { value: number; from: number } | null {
  const word = at(tokens, i);
  const numeral = digits(tokens, i, 4);
  if (numeral !== null) return { value: numeral, from: i };
  if (word === 'of' && at(tokens, i - 1) === 'couple') return { value: 2, from: i - 2 };
  if (word === 'couple' && at(tokens, i - 1) === 'a') return { value: 2, from: i - 1 };
  if (word === 'dozen' && at(tokens, i - 1) === 'a') return { value: 12, from: i - 1 };
  if (TENS.has(word) && word !== 'twenty') return { value: TENS.get(word)!, from: i };
  const small = SMALL.get(word);
  if (small === undefined) return null;
  const tens = small < 10 && near(tokens, i - 1) ? TENS.get(at(tokens, i - 1)) : undefined;
  if (tens !== undefined && word !== 'a' && word !== 'an') return { value: tens + small, from: i - 1 };
  return { value: small, from: i };
}
