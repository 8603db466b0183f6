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

/** Why a sentence scores as it does, in words, the strongest reason first; "less: " before what pulls down. */
export function reasonsOf(features: readonly Feature[], { weights }: Weights): string[] {
  return features
    .map(({ name, value, shown }) => ({
      share: value * (weights[name] ?? 0),
      words: REASONS[name]?.replace('…', () => shown),
    }))
    .filter(({ share, words }) => words !== undefined && Math.abs(share) >= TOLD)
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .map(({ share, words }) => (share < 0 ? `less: ${words ?? ''}` : (words ?? '')));
}
