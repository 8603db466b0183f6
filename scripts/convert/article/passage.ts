import type { ArticleData } from '../../../model/schema/index.ts';
import type { Found } from '../found.ts';
import type { Span } from '../types.ts';

/** Length of prefix and suffix in code units, as Hypothesis and the W3C examples have it. */
const BESIDE = 32;

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Moves an edge out of the middle of a surrogate pair. */
const whole = (text: string, offset: number, step: 1 | -1): number =>
  /[\udc00-\udfff]/.test(text[offset] ?? '') && /[\ud800-\udbff]/.test(text[offset - 1] ?? '')
    ? offset + step
    : offset;

/** First index of a list sorted by `start` whose entry ends after an offset. */
function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Number of the paragraph, from 1, in which an offset lies.
 *
 * @param found the blocks of the text
 */
export const paragraphAt = ({ blocks }: Found, offset: number): number =>
  Math.min(firstEndingAfter(blocks, offset), blocks.length - 1) + 1;

type Passage = Pick<
  ArticleData['claims'][number],
  'paragraph' | 'start' | 'end' | 'prefix' | 'suffix' | 'figures' | 'dates' | 'score' | 'reasons'
>;

/**
 * Gathers what is known about a passage: what stands beside it, the figures and dates inside it, and the score
 * of the sentence it stands in (the best, where it spans several). What stands beside it never reaches into a stretch that is withheld.
 */
export function describe(found: Found, { start, end }: Span, withheld: readonly Span[] = []): Passage {
  const { text } = found;
  const span = { start, end };
  const before = Math.max(0, start - BESIDE, ...withheld.map((one) => one.end).filter((at) => at <= start));
  const after = Math.min(
    text.length,
    end + BESIDE,
    ...withheld.map((one) => one.start).filter((at) => at >= end),
  );
  const sentences = [];
  for (let at = firstEndingAfter(found.claims, start); at < found.claims.length; at += 1) {
    if (!overlaps(found.claims[at]!, span)) break;
    sentences.push(found.claims[at]!);
  }
  const best = sentences.sort((a, b) => b.score - a.score)[0];
  return {
    paragraph: paragraphAt(found, start),
    start,
    end,
    prefix: text.slice(whole(text, before, 1), start),
    suffix: text.slice(end, whole(text, after, -1)),
    figures: found.figures
      .filter((figure) => inside(figure, span))
      .map(({ value, max, unit, text: words, approximation }) => ({
        value,
        ...(max === undefined ? {} : { max }),
        unit,
        text: words,
        ...(approximation === undefined ? {} : { approximation }),
      })),
    dates: found.dates.filter((date) => inside(date, span)).map(plainDate),
    // Three decimals: a logarithm may differ in the last digit from one machine to the next.
    score: Math.round((best?.score ?? 0) * 1000) / 1000,
    reasons: best?.reasons ?? [],
  };
}

/** A date finding without its place. */
export const plainDate = ({ date, precision, text, basis, paragraph }: Found['dates'][number]) => ({
  date,
  precision,
  text,
  basis,
  paragraph,
});
