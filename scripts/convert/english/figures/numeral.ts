import { at, blank, gap, near, type Tokens } from '../dates/tokens.ts';
import { round, type NumberFound } from './found.ts';
import { moneyBefore } from './money.ts';
import { SCALES, SHORT_SCALES } from './words.ts';

const NUMERAL = /^(?:\d{1,3}(?:,\d{2,3})*(?:\.\d+)?|\d+(?:\.\d+)?)$/;
/** "1.250.000": points that group digits, as the continent writes them; one alone is a decimal point. */
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$/;
/** "1,4" before a scale or a percent sign: a comma for the point, as Southern Africa writes it. */
const COMMA_POINT = /^\d{1,3},\d{1,2}$/;
const GLYPHS: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125 };
/** Blanks that group digits: "816 000", also narrow and not to be broken. */
const GROUP_GAP = /^[ \u00a0\u2009\u202f]$/;
/** More groups are a telephone or an account number. */
const MOST_GROUPS = 4;

/** A number in digits as far as it has been read. */
interface Digits {
  value: number;
  to: number;
  end: number;
  fraction: boolean;
}

/** Last token of digits grouped by blanks, from token `i`; `i` itself where none follow. */
function grouped(tokens: Tokens, i: number): number {
  if (!/^[1-9]\d{0,2}$/.test(tokens.word[i]!) || /[+\d.,/-]/.test(tokens.text[tokens.start[i]! - 1] ?? ''))
    return i;
  let to = i;
  while (GROUP_GAP.test(gap(tokens, to)) && /^\d{3}(?:\.\d+)?$/.test(tokens.word[to + 1] ?? '')) to++;
  // Behind "12 345" another number makes a row of a table or a telephone number of it.
  const goesOn = /^[ -]$/.test(gap(tokens, to)) && /^\d/.test(tokens.word[to + 1] ?? '');
  return goesOn || to - i >= MOST_GROUPS ? i : to;
}

/** Behind these an "m" measures a length. */
const LENGTH =
  /^(?:wide|long|tall|high|deep|thick|away|apart|below|above|across|diameter|radius|race|final|sprint|hurdles|freestyle|butterfly|backstroke|breaststroke|relay|dash|record|pool|tower|wave|waves|drop|stretch|fence|wall|exclusion|x|by)$/;

/** The scale behind a number: "million", "bn" glued, "m" after money. */
function scaleAfter(tokens: Tokens, to: number, money: boolean): { scale: number; to: number } | null {
  const joined = gap(tokens, to);
  const word = at(tokens, to + 1);
  // "8m wide", "the 100m final": metres.
  if (word === 'm' && !money && LENGTH.test(at(tokens, to + 2)) && /^[ -]$/.test(gap(tokens, to + 1)))
    return null;
  const scale = near(tokens, to) || joined === '' ? SCALES.get(word) : undefined;
  const short = joined === '' || (joined === ' ' && money) ? SHORT_SCALES.get(word) : undefined;
  if (scale === undefined && short === undefined) return null;
  // "5 hundred thousand", "3 lakh crore"
  const second = scale !== undefined && near(tokens, to + 1) ? SCALES.get(at(tokens, to + 2)) : undefined;
  return second && second > scale!
    ? { scale: scale! * second, to: to + 2 }
    : { scale: (scale ?? short)!, to: to + 1 };
}

/** The digits themselves: grouped, or with a comma for the point where a scale or a percent sign follows. */
function plain(tokens: Tokens, i: number): Digits | null {
  const word = tokens.word[i]!;
  if (COMMA_POINT.test(word) && (scaleAfter(tokens, i, true) || tokens.text[tokens.end[i]!] === '%'))
    return { value: Number(word.replace(',', '.')), to: i, end: tokens.end[i]!, fraction: false };
  if (POINT_GROUPS.test(word))
    return { value: Number(word.replaceAll('.', '')), to: i, end: tokens.end[i]!, fraction: false };
  if (!NUMERAL.test(word)) return null;
  const to = grouped(tokens, i);
  const digits = tokens.word.slice(i, to + 1).join('');
  return { value: Number(digits.replaceAll(',', '')), to, end: tokens.end[to]!, fraction: false };
}

/** "1/3" as the share it is; null where the slash makes it no number. */
function slashed(tokens: Tokens, digits: Digits): Digits | null {
  const below = gap(tokens, digits.to) === '/' ? Number(at(tokens, digits.to + 1)) : NaN;
  if (!below) return digits;
  if (!(below > digits.value && below <= 16)) return null;
  const to = digits.to + 1;
  return { value: round(digits.value / below), to, end: tokens.end[to]!, fraction: true };
}

/** "3 1/2", "3½" */
function mixed(tokens: Tokens, digits: Digits): Digits {
  const { to, value } = digits;
  const glyph = GLYPHS[tokens.text[digits.end] ?? ''];
  if (glyph !== undefined) return { ...digits, value: round(value + glyph), end: digits.end + 1 };
  if (digits.fraction || !blank(tokens, to) || gap(tokens, to + 1) !== '/') return digits;
  const below = Number(at(tokens, to + 2));
  const share = Number(at(tokens, to + 1)) / below;
  if (!(share > 0 && share < 1 && below <= 16)) return digits;
  return { ...digits, value: round(value + share), to: to + 2, end: tokens.end[to + 2]! };
}

/** "320,000", "816 000", "$430 million", "KSh 2.4 billion", "2.5bn", "1/3", "2 1/2". */
export function numeral(tokens: Tokens, i: number): NumberFound | null {
  const first = plain(tokens, i);
  const shared = first && slashed(tokens, first);
  if (!shared) return null;
  const digits = mixed(tokens, shared);
  const { text } = tokens;
  const start = tokens.start[i]!;
  const written = text.slice(start, digits.end);
  const scaled = scaleAfter(tokens, digits.to, true) !== null;
  const money = moneyBefore(text, start, written, scaled);
  const scale = scaleAfter(tokens, digits.to, money !== null);
  const { fraction } = digits;
  const found: NumberFound = {
    from: i,
    to: digits.to,
    start,
    end: digits.end,
    value: digits.value,
    words: false,
    fraction,
  };
  if (scale) {
    Object.assign(found, {
      to: scale.to,
      end: tokens.end[scale.to]!,
      scale: scale.scale,
      value: round(digits.value * scale.scale),
    });
  }
  if (!money) return found;
  let from = i;
  while (from > 0 && tokens.start[from - 1]! >= money.start) from--;
  return { ...found, from, start: money.start, currency: money.currency };
}
