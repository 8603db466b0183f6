import { at, blank, gap, near, type Tokens } from '../dates/tokens.ts';
import { round, type NumberFound } from './found.ts';
import { DOLLARS, SCALES, SHORT_SCALES, SIGNS } from './words.ts';

const NUMERAL = /^(?:\d{1,3}(?:,\d{2,3})*(?:\.\d+)?|\d+(?:\.\d+)?)$/;
/** The fraction of "3 1/2" at token `i`. */
function mixedPart(tokens: Tokens, i: number): number | null {
  if (gap(tokens, i) !== '/') return null;
  const share = Number(at(tokens, i)) / Number(at(tokens, i + 1));
  return share > 0 && share < 1 && Number(at(tokens, i + 1)) <= 16 ? share : null;
}

/** "320,000", "$430 million", "2.5bn", "1/3", "2 1/2". */
export function numeral(tokens: Tokens, i: number): NumberFound | null {
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
