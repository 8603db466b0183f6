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
