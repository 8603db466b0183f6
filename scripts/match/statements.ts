import type { Check } from '../../model/corpus.ts';
import type { Rated } from './types.ts';

/**
 * What a check is found by: proposition, short claim, answer and summary. Never the quotation: two articles say the
 * same thing in other words, and words that they share by chance mislead.
 */
export const statementOf = (check: Check): Rated => ({
  id: check.id,
  texts: [check.proposition, check.claimReviewed, check.summary],
  title: check.title,
});
