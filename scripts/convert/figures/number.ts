import { at, blank, gap, near, type Tokens } from '../dates/tokens.ts';
import { DOLLARS, FRACTIONS, INEXACT, ONES, SCALES, SHORT_SCALES, SIGNS, TENS } from './words.ts';

/** A number in the text. `end` is exclusive; `value` null for "dozens". */
export interface NumberFound {
  from: number;
  to: number;
  start: number;
  end: number;
  value: number | null;
  currency?: string;
  fraction?: boolean;
  /** "one in five": the noun stands right behind it. */
  ratio?: boolean;
  /** Written in digits or with a scale: rules are stricter for lone words. */
  words: boolean;
  /** The factor of "million" and the like, for "10 to 20 million". */
  scale?: number;
}

const NUMERAL = /^(?:\d{1,3}(?:,\d{2,3})*(?:\.\d+)?|\d+(?:\.\d+)?)$/;
const round = (value: number): number => Number(value.toPrecision(12));

/** The fraction of "3 1/2" at token `i`. */
function mixedPart(tokens: Tokens, i: number): number | null {
  if (gap(tokens, i) !== '/') return null;
  const share = Number(at(tokens, i)) / Number(at(tokens, i + 1));
  return share > 0 && share < 1 && Number(at(tokens, i + 1)) <= 16 ? share : null;
}

/** "320,000", "$430 million", "2.5bn", "1/3", "2 1/2". */
function numeral(tokens: Tokens, i: number): NumberFound | null {
  const word = tokens.word[i]!;
  if (!NUMERAL.test(word)) return null;
  let value = Number(word.replaceAll(',', ''));
  let to = i;
  let end = tokens.end[i]!;
  let start = tokens.start[i]!;
  let fraction = false;
  const { text } = tokens;
  const slash = gap(tokens, i) === '/' ? Number(at(tokens, i + 1)) : NaN;
  if (slash) {
    if (!(slash > value && slash <= 16)) return null;
    value = round(value / slash);
    fraction = true;
    end = tokens.end[(to = i + 1)]!;
  }
  const mixed = fraction || !blank(tokens, i) ? null : mixedPart(tokens, i + 1);
  if (mixed !== null) {
    value = round(value + mixed);
    end = tokens.end[(to = i + 2)]!;
  }
  const glyph = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }[text[end] ?? ''];
  if (glyph) {
    value = round(value + glyph);
    end++;
  }
  let scale: number | undefined;
  const joined = gap(tokens, to);
  const short = joined === '' || joined === ' ' ? SHORT_SCALES.get(at(tokens, to + 1)) : undefined;
  const sign =
    SIGNS.get(text[start - 1] ?? '') ??
    SIGNS.get(/\s/.test(text[start - 1] ?? '') ? (text[start - 2] ?? '') : '');
  if (near(tokens, to) && SCALES.has(at(tokens, to + 1))) scale = SCALES.get(at(tokens, ++to));
  else if (short && (joined === '' || sign)) scale = (to++, short);
  if (scale) {
    end = tokens.end[to]!;
    // "5 hundred thousand"
    const second = near(tokens, to) ? SCALES.get(at(tokens, to + 1)) : undefined;
    if (second && second > scale) end = tokens.end[(to++, (scale *= second), to)]!;
    value = round(value * scale);
  }
  const found: NumberFound = {
    from: i,
    to,
    start,
    end,
    value,
    words: false,
    fraction,
    ...(scale ? { scale } : {}),
  };
  if (!sign) return found;
  start = text.lastIndexOf(text[start - 1]!.trim() ? text[start - 1]! : text[start - 2]!, start);
  const prefix = /(?:^|[\s(“"‘—-])(US|U\.S\.|CA?|AU?|NZ|HK|S)$/.exec(
    text.slice(Math.max(0, start - 6), start),
  )?.[1];
  const currency =
    prefix && sign === 'USD' ? DOLLARS.get(prefix.toLowerCase().replace(/\.$/, '')) : undefined;
  return { ...found, start: prefix && currency ? start - prefix.length : start, currency: currency ?? sign };
}

/** "two hundred and fifty", "twenty-five", "three million", "a dozen", "half a million"; not "one" alone, judged elsewhere. */
function spelled(tokens: Tokens, i: number): NumberFound | null {
  let total = 0;
  let current: number | null = null;
  let scale: number | undefined;
  let to = i - 1;
  for (let j = i; j < tokens.count && (j === i || near(tokens, j - 1)); j++) {
    const word = at(tokens, j);
    const small = ONES.get(word) ?? TENS.get(word);
    const by = SCALES.get(word);
    if (small !== undefined && fits(current, small)) current = (current ?? 0) + small;
    else if (by !== undefined && current !== null && current > 0) {
      scale = by;
      if (by < 1000) current *= by;
      else {
        total += current * by;
        current = null;
      }
    } else if (by !== undefined && to >= i && current === null && total > 0) total *= by;
    else if (
      word === 'and' &&
      by === undefined &&
      to >= i &&
      SCALES.has(at(tokens, to)) &&
      isSmall(at(tokens, j + 1))
    )
      continue;
    else break;
    to = j;
  }
  if (to < i) return null;
  const value = total + (current ?? 0);
  return {
    from: i,
    to,
    start: tokens.start[i]!,
    end: tokens.end[to]!,
    value,
    words: true,
    ...(scale ? { scale } : {}),
  };
}

const isSmall = (word: string): boolean => ONES.has(word) || TENS.has(word);

/** Whether a number word continues the number so far: "twenty" takes "five", "hundred" takes "ten"; "five" takes nothing. */
function fits(current: number | null, small: number): boolean {
  if (current === null) return true;
  if (current >= 100 && current % 100 === 0) return small > 0;
  return current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;
}

/** "a million", "a hundred thousand", "a dozen"; "billion" alone before "dollar". */
function article(tokens: Tokens, i: number): NumberFound | null {
  let to = i;
  let value = 1;
  while (SCALES.has(at(tokens, to + 1)) && near(tokens, to)) value *= SCALES.get(at(tokens, ++to))!;
  return to === i
    ? null
    : { from: i, to, start: tokens.start[i]!, end: tokens.end[to]!, value, words: true, scale: value };
}

/** "half a million", "half a dozen", "half of", "half the". */
function half(tokens: Tokens, i: number): NumberFound | null {
  const base = { from: i, start: tokens.start[i]!, words: true };
  const a = /^an?$/.test(at(tokens, i + 1)) ? i + 1 : i;
  let to = a;
  let value = 0.5;
  while (SCALES.has(at(tokens, to + 1)) && near(tokens, to)) value *= SCALES.get(at(tokens, ++to))!;
  if (to > a) return { ...base, to, end: tokens.end[to]!, value, scale: value * 2 };
  if (
    /^(first|second|other|latter|better|next|last|past)$/.test(at(tokens, i - 1)) ||
    at(tokens, i + 1) === 'past' ||
    gap(tokens, i) === '-'
  )
    return null;
  return { ...base, to: i, end: tokens.end[i]!, value: 0.5, fraction: true };
}

const AFTER_FRACTION =
  /^(of|the|that|this|as|were|was|are|is|said|had|have|has|could|would|and|or|more|less|since|in|from|to|by|who|do|did|will)$/;
const BEFORE_FRACTION =
  /^(by|nearly|almost|about|roughly|than|over|around|approximately|only|just|least|to|some)$/;

/** "one-third", "two thirds", "three-quarters"; "a third" where it is a share and no rank. */
function fraction(tokens: Tokens, found: NumberFound): NumberFound {
  const word = at(tokens, found.to + 1);
  const by = near(tokens, found.to) ? FRACTIONS.get(word) : undefined;
  if (by === undefined || found.value === null || found.value >= by * 4 || found.scale) return found;
  if (found.value > 1 ? !/s$/.test(word) && word !== 'half' : /s$/.test(word)) return found;
  if (by === 2 && found.value > 1) return found;
  const to = found.to + 1;
  return { ...found, to, end: tokens.end[to]!, value: round(found.value / by), fraction: true };
}

function articleFraction(tokens: Tokens, i: number): NumberFound | null {
  const by = near(tokens, i) ? FRACTIONS.get(at(tokens, i + 1)) : undefined;
  if (by === undefined || by === 2 || /s$/.test(at(tokens, i + 1))) return null;
  const next = near(tokens, i + 1) ? at(tokens, i + 2) : '';
  if (next !== '' && !AFTER_FRACTION.test(next) && !BEFORE_FRACTION.test(at(tokens, i - 1))) return null;
  if (next === '' && !BEFORE_FRACTION.test(at(tokens, i - 1))) return null;
  return {
    from: i,
    to: i + 1,
    start: tokens.start[i]!,
    end: tokens.end[i + 1]!,
    value: round(1 / by),
    fraction: true,
    words: true,
  };
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
  return found && withHalf(tokens, fraction(tokens, found));
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

/** The number that begins at token `i`, or nothing. */
export function numberAt(tokens: Tokens, i: number): NumberFound | null {
  const code = tokens.text.charCodeAt(tokens.start[i]!);
  if (code >= 48 && code <= 57) return numeral(tokens, i);
  return READERS.get(tokens.lower[i]!)?.(tokens, i) ?? null;
}

/** "two and a half" */
function withHalf(tokens: Tokens, found: NumberFound): NumberFound {
  const { to, value } = found;
  if (
    value === null ||
    at(tokens, to + 1) !== 'and' ||
    at(tokens, to + 2) !== 'a' ||
    at(tokens, to + 3) !== 'half'
  )
    return found;
  return { ...found, to: to + 3, end: tokens.end[to + 3]!, value: value + 0.5 };
}
