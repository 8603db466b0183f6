import type { Feature } from './features.ts';
import { REASONS } from './reasons.ts';

/** A bias and a weight for each feature, in the units of log odds. */
export interface Weights {
  bias: number;
  weights: Record<string, number>;
}

/** A share below this moves no score that a reader would notice. */
const TOLD = 0.1;

/** The probability that a sentence with these features is a claim: a logistic sum. */
export function scoreOf(features: readonly Feature[], { bias, weights }: Weights): number {
  let sum = bias;
  for (const { name, value } of features) sum += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The words of a reason before and after those that show it. */
const PARTS: ReadonlyMap<string, readonly [string, string | undefined]> = new Map(
  Object.entries(REASONS).map(([name, words]) => {
    const [before = '', after] = words.split('…');
    return [name, [before, after]];
  }),
);

/** Why a sentence scores as it does, in words, the strongest reason first; "less: " before what pulls down. */
export function reasonsOf(features: readonly Feature[], { weights }: Weights): string[] {
  const told: { share: number; words: string }[] = [];
  for (const { name, value, shown } of features) {
    const share = value * (weights[name] ?? 0);
    const parts = PARTS.get(name);
    if (!parts || Math.abs(share) < TOLD) continue;
    const [before, after] = parts;
    const words = after === undefined ? before : before + shown + after;
    told.push({ share: Math.abs(share), words: share < 0 ? `less: ${words}` : words });
  }
  return told.sort((a, b) => b.share - a.share).map(({ words }) => words);
}
