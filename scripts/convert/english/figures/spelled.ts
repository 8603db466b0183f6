import { at, near, type Tokens } from '../dates/tokens.ts';
import type { NumberFound } from './found.ts';
import { ONES, SCALES, TENS } from './words.ts';

/** "two hundred and fifty", "twenty-five", "three million", "a dozen", "half a million"; not "one" alone, judged elsewhere. */
export function spelled(tokens: Tokens, i: number): NumberFound | null {
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
  // "three score men", "three score and ten": twenties, as of old; "two score sheets" has no number before a plural.
  if (to === i && at(tokens, i + 1) === 'score' && near(tokens, i) && isScored(tokens, i + 2, current ?? 0)) {
    const more =
      at(tokens, i + 2) === 'and' ? (ONES.get(at(tokens, i + 3)) ?? TENS.get(at(tokens, i + 3)) ?? 0) : 0;
    to = more > 0 ? i + 3 : i + 1;
    current = current! * SCORE + more;
  }
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

const SCORE = 20;
/** Whether "score" counts twenties: a small number before it, a plural or "and ten" behind. */
const isScored = (tokens: Tokens, next: number, count: number): boolean =>
  count >= 2 &&
  count <= 9 &&
  (/^(?:years|men|people)$|s$/.test(at(tokens, next)) ||
    (at(tokens, next) === 'and' && isSmall(at(tokens, next + 1)))) &&
  !/^(?:sheets|lines|cards|was|is|as|draws)$/.test(at(tokens, next));

const isSmall = (word: string): boolean => ONES.has(word) || TENS.has(word);

/** Whether a number word continues the number so far: "twenty" takes "five", "hundred" takes "ten"; "five" takes nothing. */
function fits(current: number | null, small: number): boolean {
  if (current === null) return true;
  if (current >= 100 && current % 100 === 0) return small > 0;
  return current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;
}
