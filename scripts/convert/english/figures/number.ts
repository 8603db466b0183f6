import { at, near, type Tokens } from '../dates/tokens.ts';
import type { NumberFound } from './found.ts';
import { articleFraction, fraction, half, ofScale, withParts } from './fraction.ts';
import { negative } from './negative.ts';
import { numeral } from './numeral.ts';
import { spelled } from './spelled.ts';
import { INEXACT, ONES, SCALES, TENS } from './words.ts';

/** "a million", "a hundred thousand", "a dozen"; "billion" alone before "dollar". */
function article(tokens: Tokens, i: number): NumberFound | null {
  let to = i;
  let value = 1;
  while (SCALES.has(at(tokens, to + 1)) && near(tokens, to)) value *= SCALES.get(at(tokens, ++to))!;
  if (to === i) return null;
  // "a billion-dollar trade": the article belongs to the trade.
  const from = at(tokens, to + 1) === 'dollar' ? i + 1 : i;
  return { from, to, start: tokens.start[from]!, end: tokens.end[to]!, value, words: true, scale: value };
}

/** "dozens", "tens of millions", "hundreds of thousands", "several hundred", "a few thousand". */
function inexact(tokens: Tokens, i: number): NumberFound {
  let to = i;
  if (at(tokens, i + 1) === 'of' && INEXACT.has(at(tokens, i + 2))) to = i + 2;
  let from = i;
  if (SCALES.has(at(tokens, i))) from = at(tokens, i - 2) === 'a' ? i - 2 : i - 1;
  return { from, to, start: tokens.start[from]!, end: tokens.end[to]!, value: null, words: true };
}

/** "tens" and "scores" are numbers only before "of". */
const ofMany = (tokens: Tokens, i: number): NumberFound | null =>
  at(tokens, i + 1) === 'of' ? inexact(tokens, i) : null;

/** "million" without a number before it: "several million", "a few thousand", "the billion dollar trade". */
function scaleAlone(tokens: Tokens, i: number): NumberFound | null {
  if (/^(several|few|many|couple)$/.test(at(tokens, i - 1)) && near(tokens, i - 1)) {
    const found = inexact(tokens, i);
    while (SCALES.has(at(tokens, found.to + 1)) && near(tokens, found.to))
      found.end = tokens.end[++found.to]!;
    return found;
  }
  if (!/^(dollar|dollars|euro|pound)$/.test(at(tokens, i + 1))) return null;
  const value = SCALES.get(at(tokens, i))!;
  return { from: i, to: i, start: tokens.start[i]!, end: tokens.end[i]!, value, words: true, scale: value };
}

/** "tenfold", "threefold" */
const fold =
  (value: number): Reader =>
  (tokens, i) => ({ from: i, to: i, start: tokens.start[i]!, end: tokens.end[i]!, value, words: true });

type Reader = (tokens: Tokens, i: number) => NumberFound | null;
const small: Reader = (tokens, i) => {
  const found = spelled(tokens, i);
  return found && withParts(tokens, fraction(tokens, found));
};

/** What reads a number from its first word: everything else in the text is passed over after one look-up. */
const READERS = new Map<string, Reader>([
  ...[...SCALES.keys()].map((word): [string, Reader] => [word, scaleAlone]),
  ...[...INEXACT].map((word): [string, Reader] => [word, word === 'tens' || word === 'scores' ? ofMany : inexact]),
  ...[...ONES, ...TENS].flatMap(([word, value]): [string, Reader][] => [[word, small], [`${word}fold`, fold(value)]]),
  ['a', (tokens, i) => article(tokens, i) ?? articleFraction(tokens, i)],
  ['an', article],
  ['half', half],
]); // prettier-ignore

/** The number that begins at token `i`, without a sign before it or a large number behind it. */
function read(tokens: Tokens, i: number): NumberFound | null {
  const code = tokens.text.charCodeAt(tokens.start[i]!);
  if (code < 48 || code > 57) return READERS.get(tokens.lower[i]!)?.(tokens, i) ?? null;
  const found = numeral(tokens, i);
  return found && withParts(tokens, found);
}

/** The number that begins at token `i`, or nothing. */
export function numberAt(tokens: Tokens, i: number): NumberFound | null {
  const found = read(tokens, i);
  return found && negative(tokens, ofScale(tokens, found));
}
