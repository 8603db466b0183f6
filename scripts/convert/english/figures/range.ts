import { at, blank, gap, near, type Tokens } from '../dates/tokens.ts';
import type { NumberFound } from './found.ts';
import { numberAt } from './number.ts';
import { MEASURES, STOP } from './words.ts';

export type Quantity = NumberFound & { max?: number };

/** Verbs of change before "from": "rose from 10 to 20" gives two figures, not a range. */
const CHANGE =
  /^(rose|fell|increased|decreased|dropped|grew|climbed|jumped|cut|reduced|raised|went|up|down|declined|slid|surged|soared|rising|falling|growing|expanded|shrank|slipped|doubled|tripled|increase|decrease|rise|drop|improved|moved|swelled|plunged|ballooned|lowered|dipped|decline|jump|edged)$/;

/** The unit between the ends of "5 percent to 10 percent", as a count of tokens. */
function unitBetween(tokens: Tokens, to: number): number {
  if (!blank(tokens, to)) return 0;
  if (at(tokens, to + 1) === 'per' && at(tokens, to + 2) === 'cent') return 2;
  return at(tokens, to + 1) === 'percent' || MEASURES.has(at(tokens, to + 1)) ? 1 : 0;
}

/** Tokens between the ends of a range, or -1 where nothing joins `found` to another number. */
function joint(tokens: Tokens, found: NumberFound): { skip: number; tight: boolean; unit: string } | null {
  const joined = gap(tokens, found.to);
  if (/^%?\s?[-–‑]\s?\p{Sc}?$/u.test(joined))
    return { skip: 0, tight: true, unit: joined.startsWith('%') ? '%' : '' };
  const units = unitBetween(tokens, found.to);
  const word = /^%?[\s\u00a0]$/.test(gap(tokens, found.to + units)) ? at(tokens, found.to + units + 1) : '';
  const previous = at(tokens, found.from - 1);
  const links =
    word === 'to' ||
    word === 'or' ||
    (word === 'and' && previous === 'between') ||
    (word === 'through' && !found.words);
  if (!links || (word === 'or' && units > 0) || !blankOrSign(tokens, found.to + units + 1)) return null;
  if (word === 'to' && previous === 'from' && changes(tokens, found.from - 1)) return null;
  // "rose by £3m to £45m": by how much, and to what; "by 10 to 20 percent" is a range, for its unit stands once.
  const own = Boolean(found.currency) || units > 0 || joined.startsWith('%');
  if (word === 'to' && previous === 'by' && own && changes(tokens, found.from - 1)) return null;
  return {
    skip: units + 1,
    tight: false,
    unit: joined.startsWith('%') ? '%' : units ? at(tokens, found.to + 1) : '',
  };
}

/** The range that begins with `found` ("10 to 20", "25-30", "between 3 and 5", "two or three"), or `found` itself. */
export function rangeFrom(tokens: Tokens, found: NumberFound): Quantity {
  const how = found.value === null || found.ratio ? null : joint(tokens, found);
  if (!how || found.value === null) return found;
  const first = found.to + how.skip + 1;
  // "KSh 2 billion to KSh 3 billion": letters of money may stand before the end too.
  const next = numberAt(tokens, first) ?? numberAt(tokens, first + 1);
  if (!next || next.value === null || next.from !== first) return found;
  if (how.tight && (found.words !== next.words || followedByCode(tokens, next))) return found;
  // "8% to 1,873" and "5 miles to 20 people" are two figures.
  const unit = tokens.text[next.end] === '%' ? '%' : near(tokens, next.to) ? at(tokens, next.to + 1) : '';
  if (how.unit && how.unit !== unit && MEASURES.get(how.unit) !== MEASURES.get(unit)) return found;
  if (how.unit && how.unit !== unit && !MEASURES.has(unit)) return found;
  const value = found.value * sharedScale(found, next);
  if (!(value < next.value) || (CHANGE.test(at(tokens, found.from - 1)) && next.value > 10 * value))
    return found;
  if (how.tight && !found.currency && !isMeasured(tokens, next)) return found;
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

/** "$10-20 million": the scale of the end holds for the beginning as well. */
function sharedScale(found: NumberFound, next: NumberFound): number {
  if (!next.scale || found.scale || found.value === null || next.value === null) return 1;
  return found.value < 1000 && found.value * next.scale < next.value ? next.scale : 1;
}

const blankOrSign = (tokens: Tokens, i: number): boolean => /^[\s\u00a0]\p{Sc}?$/u.test(gap(tokens, i));

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
