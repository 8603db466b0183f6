import type { Check, Corpus } from '../../../model/read/corpus.ts';
import type { ClaimNode } from '../../../model/graph.ts';
import * as strings from '../../strings.ts';

/** A rating, or the reason why there is none, as components show it: icon and colour by `id`, always with the words. */
export interface VerdictView {
  /** An id of content/verdicts.yml, or in-review, void, unchecked. */
  id: string;
  words: string;
}

export const unchecked: VerdictView = { id: 'unchecked', words: strings.verdicts.unchecked };

/** The rating of a check. Only a reviewed check has one. */
export function verdictOf(corpus: Corpus, check: Check): VerdictView {
  if (check.status === 'in-review') return { id: 'in-review', words: strings.verdicts.inReview };
  if (check.status === 'void') return { id: 'void', words: strings.verdicts.void };
  const verdict = corpus.scale.verdicts.find(({ id }) => id === check.verdict)!;
  return { id: verdict.id, words: verdict.words };
}

/** The rating of a claim in its article: that of its first reviewed check, else what stands in its place. */
export function verdictOfClaim(corpus: Corpus, { checks }: ClaimNode): VerdictView {
  const check = checks.find(({ status }) => status === 'reviewed') ?? checks[0];
  return check ? verdictOf(corpus, check) : unchecked;
}
