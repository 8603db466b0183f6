import type { Feature } from '../convert/english/claims/features.ts';
import { scoreOf, type Weights } from '../convert/english/claims/score.ts';

/** A labelled sentence. */
export interface Example {
  features: Feature[];
  claim: boolean;
}

const STEPS = 400;
const RATE = 0.5;
/** Pull towards the prior, in examples: a weight moves far only when more than this many insist. */
const PULL = 8;

/**
 * Logistic regression by full gradient descent from a prior: deterministic, no randomness, no order of examples.
 *
 * @param examples labelled sentences
 * @param prior where the weights start and whither they are pulled
 * @returns fitted weights, rounded to three decimals
 */
export function fit(examples: readonly Example[], prior: Weights, pullOf = PULL): Weights {
  const weights = { ...prior.weights };
  let { bias } = prior;
  for (let step = 0; step < STEPS; step += 1) {
    const slope: Record<string, number> = {};
    let biasSlope = 0;
    for (const { features, claim } of examples) {
      const error = scoreOf(features, { bias, weights }) - (claim ? 1 : 0);
      biasSlope += error;
      for (const { name, value } of features) slope[name] = (slope[name] ?? 0) + error * value;
    }
    const rate = RATE / Math.max(20, examples.length / 8);
    bias -= rate * biasSlope;
    for (const name of Object.keys(weights)) {
      const pull = pullOf * ((weights[name] ?? 0) - (prior.weights[name] ?? 0));
      weights[name] = (weights[name] ?? 0) - rate * ((slope[name] ?? 0) + pull);
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    bias: round(bias),
    weights: Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, round(value)])),
  };
}

/** Average precision of a ranking: the mean, over the claims, of the precision at each. */
export function averagePrecision(ranked: readonly boolean[]): number {
  let hits = 0;
  let sum = 0;
  for (const [index, claim] of ranked.entries())
    if (claim) {
      hits += 1;
      sum += hits / (index + 1);
    }
  return hits === 0 ? 0 : sum / hits;
}
