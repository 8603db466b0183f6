import { fits, occurrences, type Selector } from '../article/locate.ts';

/** What stands beside a passage, in code units: first little, then more where the same words stand there too. */
const BESIDE = [40, 160, 640];
/** Words that stand in more places than this are no passage that anybody would quote. */
const MOST_PLACES = 20;

/** A selector of the passage at one place, or null where the words beside it stand elsewhere too. */
function selectorAt(text: string, start: number, quote: string, places: readonly number[]): Selector | null {
  for (const length of BESIDE) {
    const prefix = text.slice(Math.max(0, start - length), start);
    const suffix = text.slice(start + quote.length, start + quote.length + length);
    const selector = { quote, prefix, suffix };
    if (places.filter((place) => fits(text, place, selector)).length === 1) return selector;
  }
  return null;
}

/**
 * Makes a selector that finds a passage again and finds nothing else: with what stands beside it where its words
 * come again. Where the same words stand beside it at one place, another place of the same words is taken.
 *
 * @returns null where no place of these words can be told from the others
 */
export function selectorOf(text: string, start: number, end: number): Selector | null {
  const quote = text.slice(start, end);
  const places = occurrences(text, quote, 0, MOST_PLACES + 1);
  if (places.length === 1) return { quote };
  if (places.length > MOST_PLACES) return null;
  for (const place of [start, ...places]) {
    const selector = selectorAt(text, place, quote, places);
    if (selector) return selector;
  }
  return null;
}
