import { edtfYear } from './calendar.ts';
import { stated, type Rule } from './match.ts';
import { at, blank, near, type Tokens } from './tokens.ts';
import { SMALL, TENS } from './words.ts';

/** What leads a year in words: without it "nineteen ninety-six" may be a price. */
const LED =
  /^(?:in|since|by|until|till|from|of|before|after|during|year|early|late|mid|circa|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)$/;
const CENTURIES = new Map([
  ['sixteen', 1600],
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** A number under a hundred in words from token `i`: "ninety-six", "oh five", "twelve"; with its last token. */
function underHundred(tokens: Tokens, i: number): { value: number; to: number } | null {
  const word = at(tokens, i);
  const one = SMALL.get(at(tokens, i + 1));
  const ones = one !== undefined && one < 10 && /^(?!an?$|couple$)/.test(at(tokens, i + 1)) ? one : undefined;
  const tens = TENS.get(word);
  if (tens !== undefined)
    return ones !== undefined && near(tokens, i) ? { value: tens + ones, to: i + 1 } : { value: tens, to: i };
  if (/^(?:oh|o)$/.test(word)) return ones === undefined ? null : { value: ones, to: i + 1 };
  const teen = SMALL.get(word);
  return teen !== undefined && teen >= 10 && teen < 20 ? { value: teen, to: i } : null;
}

/** The year in words that begins at token `i`. */
function yearIn(tokens: Tokens, i: number): { year: number; to: number } | null {
  const first = at(tokens, i);
  if (first === 'two' && at(tokens, i + 1) === 'thousand' && near(tokens, i)) {
    const and = at(tokens, i + 2) === 'and' ? 1 : 0;
    const small = SMALL.get(at(tokens, i + 2 + and));
    const rest =
      underHundred(tokens, i + 2 + and) ??
      (small !== undefined && small < 10 ? { value: small, to: i + 2 + and } : null);
    return rest && { year: 2000 + rest.value, to: rest.to };
  }
  const century = CENTURIES.get(first);
  if (century === undefined || !near(tokens, i)) return null;
  const rest = underHundred(tokens, i + 1);
  return rest && { year: century + rest.value, to: rest.to };
}

/** Years in words: "in nineteen ninety-six", "since two thousand and eight", "by twenty thirty". */
export const spelledYear: Rule = (tokens, i, floor) => {
  if (i - 1 < floor || !blank(tokens, i - 1) || !LED.test(at(tokens, i - 1))) return null;
  const found = yearIn(tokens, i);
  if (!found) return null;
  // "of twenty ten-year-olds", "from nineteen twelve-hour shifts"
  const next = near(tokens, found.to) ? at(tokens, found.to + 1) : '';
  if (
    /(?:s|people|children|men|women|year|hour|day|percent|per|million|thousand|hundred)$/.test(next) &&
    !/^(?:was|is|has|as|this|his|its)$/.test(next)
  )
    return null;
  return stated(i, found.to, edtfYear(found.year));
};
