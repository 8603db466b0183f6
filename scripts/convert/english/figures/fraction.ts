import { at, blank, gap, near, type Tokens } from '../dates/tokens.ts';
import { round, type NumberFound } from './found.ts';
import { FRACTIONS, SCALES } from './words.ts';

const AFTER_FRACTION =
  /^(of|the|that|this|as|were|was|are|is|said|had|have|has|could|would|and|or|more|less|since|in|from|to|by|who|do|did|will)$/;
const BEFORE_FRACTION =
  /^(by|nearly|almost|about|roughly|than|over|around|approximately|only|just|least|to|some)$/;

/** "one-third", "two thirds", "three-quarters"; "a third" where it is a share and no rank. */
export function fraction(tokens: Tokens, found: NumberFound): NumberFound {
  const word = at(tokens, found.to + 1);
  const by = near(tokens, found.to) ? FRACTIONS.get(word) : undefined;
  if (by === undefined || found.value === null || found.value >= by * 4 || found.scale) return found;
  if (found.value > 1 ? !/s$/.test(word) && word !== 'half' : /s$/.test(word)) return found;
  if (by === 2 && found.value > 1) return found;
  const to = found.to + 1;
  return { ...found, to, end: tokens.end[to]!, value: round(found.value / by), fraction: true };
}

export function articleFraction(tokens: Tokens, i: number): NumberFound | null {
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

/** Share that "and a half", "and one-half", "and three-quarters" add, with its last token; from the "and" on. */
function added(tokens: Tokens, and: number): { share: number; to: number } | null {
  if (at(tokens, and) !== 'and') return null;
  const count = COUNTS.get(at(tokens, and + 1));
  const by = near(tokens, and + 1) ? FRACTIONS.get(at(tokens, and + 2)) : undefined;
  if (count === undefined || by === undefined || count >= by || blank(tokens, and) === false) return null;
  return { share: round(count / by), to: and + 2 };
}
const COUNTS = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
]);

/** "two and a half", "ten and a half million", "five and one-half", "3 and three-quarter". */
export function withParts(tokens: Tokens, found: NumberFound): NumberFound {
  if (found.value === null || found.scale || found.fraction || !Number.isInteger(found.value)) return found;
  const part = blank(tokens, found.to) ? added(tokens, found.to + 1) : null;
  if (!part) return found;
  const scale = near(tokens, part.to) ? SCALES.get(at(tokens, part.to + 1)) : undefined;
  const to = scale ? part.to + 1 : part.to;
  const value = round((found.value + part.share) * (scale ?? 1));
  return { ...found, to, end: tokens.end[to]!, value, ...(scale ? { scale } : {}) };
}

/** "a quarter of a million", "two thirds of a billion": a part of a large number. */
export function ofScale(tokens: Tokens, found: NumberFound): NumberFound {
  const { to, value } = found;
  if (!found.fraction || value === null || at(tokens, to + 1) !== 'of' || !/^an?$/.test(at(tokens, to + 2)))
    return found;
  const scale = SCALES.get(at(tokens, to + 3));
  if (!scale || scale < 1000 || !blank(tokens, to + 1)) return found;
  return {
    ...found,
    to: to + 3,
    end: tokens.end[to + 3]!,
    value: round(value * scale),
    fraction: false,
    scale,
  };
}

/** "half a million", "half a dozen", "half of", "half the". */
export function half(tokens: Tokens, i: number): NumberFound | null {
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
