import type { Span } from '../convert/types.ts';

/** Counts of one comparison: what was found, what the labels hold, and how many of both agree. */
export interface Counts {
  found: number;
  gold: number;
  right: number;
}

export interface Score extends Counts {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision, recall and F1 from counts. Nothing found where nothing is to be found is perfect, not undefined. */
export function score({ found, gold, right }: Counts): Score {
  const precision = found === 0 ? (gold === 0 ? 1 : 0) : right / found;
  const recall = gold === 0 ? (found === 0 ? 1 : 0) : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { found, gold, right, precision, recall, f1 };
}

export const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (all, one) => ({ found: all.found + one.found, gold: all.gold + one.gold, right: all.right + one.right }),
    { found: 0, gold: 0, right: 0 },
  );

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** A label and the finding that stands for it; one of both is missing where nothing overlaps. */
export interface Pair<F, G> {
  found?: F;
  gold?: G;
}

/**
 * Pairs findings with labels, one to one: each label, in the order of the text, takes the finding that shares most
 * characters with it and is still free. Both lists are in the order of the text and free of overlaps.
 */
export function pair<F extends Span, G extends Span>(found: readonly F[], gold: readonly G[]): Pair<F, G>[] {
  const free = new Set(found);
  const pairs: Pair<F, G>[] = [];
  for (const label of gold) {
    let best: F | undefined;
    for (const finding of free) {
      const size = shared(finding, label);
      if (size > 0 && (!best || size > shared(best, label))) best = finding;
    }
    if (best) free.delete(best);
    pairs.push(best ? { found: best, gold: label } : { gold: label });
  }
  for (const finding of free) pairs.push({ found: finding });
  return pairs;
}

/** Counts over pairs; a pair is right where both sides are there and `agree`. */
export function count<F, G>(pairs: readonly Pair<F, G>[], agree: (found: F, gold: G) => boolean): Counts {
  return {
    found: pairs.filter((each) => each.found !== undefined).length,
    gold: pairs.filter((each) => each.gold !== undefined).length,
    right: pairs.filter(
      (each) => each.found !== undefined && each.gold !== undefined && agree(each.found, each.gold),
    ).length,
  };
}

/** Whether two spans are the same to the character. */
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
