import type { Check } from './corpus.ts';

/** A rated statement in all its wordings: what a check is found by. */
export interface Statement {
  id: string;
  /** What was rated, in one or several wordings. */
  texts: readonly string[];
  /** Its heading, which may say the finding and not the claim. */
  title?: string;
}

/**
 * What a check is found by: proposition, short claim, answer and summary. Never the quotation: two articles say the
 * same thing in other words, and words that they share by chance mislead.
 */
export const statementOf = (check: Check): Statement => ({
  id: check.id,
  texts: [check.proposition, check.claimReviewed, check.answer, check.summary].filter(
    (text): text is string => text !== undefined,
  ),
  title: check.title,
});
