import type { Weights } from '../convert/claims/score.ts';

/**
 * What is believed of each feature before any sentence is seen; fitting moves a weight away from it only as far as the
 * labelled sentences insist. Numbers, comparisons, records and named policies speak for a claim; stances, manners of
 * speech, plans and questions against one.
 */
export const PRIOR: Weights = {
  bias: -2.2,
  weights: {
    statistic: 1.8,
    figures: 0.6,
    number: 0.5,
    quantity: 0.9,
    date: 0.4,
    comparison: 0.7,
    superlative: 0.5,
    change: 0.7,
    record: 0.7,
    ownRecord: 0.3,
    theirRecord: 0.6,
    policy: 0.6,
    institution: 0.5,
    cause: 0.5,
    evidence: 0.6,
    past: 0.3,
    pastVerb: 0.4,
    perfect: 0.2,
    be: 0.1,
    third: 0.3,
    negation: 0.1,
    name: 0.5,
    attributedBody: 0.6,
    attributedPerson: 0,
    length: 1,
    short: -1.2,
    headline: 0.2,
    furniture: -1.5,
    question: -1.2,
    opinion: -0.8,
    stance: -0.8,
    exhortation: -1,
    imperative: -0.8,
    prediction: -0.7,
    first: -0.6,
    we: -0.1,
    second: -0.6,
    courtesy: -1,
    vague: -0.7,
    share: -1.2,
  },
};
