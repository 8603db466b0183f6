import { at, blank, gap, type Tokens } from '../dates/tokens.ts';
import { numberAt, type NumberFound } from './number.ts';
import { STOP } from './words.ts';

export type Quantity = NumberFound & { max?: number };

/** Verbs of change before "from": "rose from 10 to 20" gives two figures, not a range. */
const CHANGE =
  /^(rose|fell|increased|decreased|dropped|grew|climbed|jumped|cut|reduced|raised|went|up|down|declined|slid|surged|soared|rising|falling|growing|expanded|shrank|slipped|doubled|tripled|increase|decrease|rise|drop|improved|moved|swelled|plunged|ballooned|lowered|dipped|decline|jump|edged)$/;

/** The range that begins with `found` ("10 to 20", "25-30", "between 3 and 5", "two or three"), or `found` itself. */
export function rangeFrom(tokens: Tokens, found: NumberFound): Quantity {
  if (found.value === null) return found;
  const joined = gap(tokens, found.to);
  const tight = /^%?\s?[-–‑—]\s?[$€£¥]?$/.test(joined) && !/^\s?—\s?$/.test(joined);
  const previous = at(tokens, found.from - 1);
  const word = /^[\s%]{1,2}$/.test(joined) ? at(tokens, found.to + 1) : '';
  const link =
    word === 'to' ||
    word === 'or' ||
    (word === 'and' && previous === 'between') ||
    (word === 'through' && !found.words);
  if (!tight && !link) return found;
  if (word === 'to' && previous === 'from' && changes(tokens, found.from - 1)) return found;
  const next = numberAt(tokens, found.to + (tight ? 1 : 2));
  if (
    !next ||
    next.value === null ||
    next.from !== found.to + (tight ? 1 : 2) ||
    (link && !blankOrSign(tokens, found.to + 1))
  )
    return found;
  if (tight && (found.words !== next.words || followedByCode(tokens, next))) return found;
  // "$10-20 million": the scale of the end holds for the beginning as well.
  const shared =
    next.scale &&
    !found.scale &&
    found.value < (next.value / next.scale) * 1000 &&
    found.value * next.scale < next.value
      ? next.scale
      : 1;
  const value = found.value * shared;
  if (!(value < next.value)) return found;
  if (tight && !found.currency && !isMeasured(tokens, next)) return found;
  const currency = found.currency ?? next.currency;
  return {
    ...found,
    to: next.to,
    end: next.end,
    value,
    max: next.value,
    ...(currency ? { currency } : {}),
    ...(next.scale ? { scale: next.scale } : {}),
  };
}

const blankOrSign = (tokens: Tokens, i: number): boolean => /^[\s\u00a0][$€£¥]?$/.test(gap(tokens, i));

function changes(tokens: Tokens, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i--) if (CHANGE.test(at(tokens, i))) return true;
  return false;
}

const followedByCode = (tokens: Tokens, next: NumberFound): boolean =>
  /^[-–/]\d/.test(tokens.text.slice(next.end, next.end + 2));

/** "25-30 percent", "5-10 people", "20-30%": something is measured; "5-4 decision", "52-48" is a score. */
function isMeasured(tokens: Tokens, next: NumberFound): boolean {
  const { text } = tokens;
  if (text[next.end] === '%') return true;
  if (next.scale) return true;
  const word = blank(tokens, next.to) || gap(tokens, next.to) === '-' ? at(tokens, next.to + 1) : '';
  return (
    word !== '' &&
    !STOP.has(word) &&
    !/^(decision|vote|ruling|win|victory|loss|lead|record|defeat|tie|split|margin|majority|draw|triumph|final|score)$/.test(
      word,
    )
  );
}
