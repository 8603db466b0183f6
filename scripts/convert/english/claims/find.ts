import { factsOf, type Found } from './facts.ts';
import { featuresOf } from './features.ts';
import { reasonsOf, scoreOf } from './score.ts';
import fitted from './weights.json' with { type: 'json' };
import type { ScoredSentence, SeedText } from '../../types.ts';

/**
 * Every sentence with its check-worthiness, 0 to 1, why, and who says it where that is attributed. Same order as
 * `seed.sentences`; nothing is dropped. The weights are fitted by `scripts/fit-claims.ts`.
 */
export function findClaims(seed: SeedText, found: Found): ScoredSentence[] {
  const facts = factsOf(seed, found);
  return seed.sentences.map((sentence, index) => {
    const own = facts[index];
    const features = own ? featuresOf(own) : [];
    const speaker = own?.attributed[0]?.name;
    return {
      ...sentence,
      score: scoreOf(features, fitted),
      reasons: reasonsOf(features, fitted),
      ...(speaker === undefined ? {} : { speaker }),
    };
  });
}
