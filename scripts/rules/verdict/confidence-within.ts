import { confidenceCeiling } from '../../../model/confidence.ts';
import { confidence } from '../../../model/schema/index.ts';
import type { CheckRule } from '../rule.ts';

/** From the highest down, as the schema has them. */
const rank = (level: string): number => confidence.options.findIndex((option) => option === level);

export const confidenceWithin: CheckRule = {
  name: 'confidence-within',
  description: 'Confidence is not above what the deciding evidence and the depth of reading allow.',
  scope: 'check',
  check: (entry, { corpus }) => {
    if (entry.status !== 'reviewed') return [];
    const { level, reason } = confidenceCeiling(entry, corpus.sources);
    return rank(entry.confidence) >= rank(level)
      ? []
      : [
          {
            reason: `Unexpected confidence "${entry.confidence}", expected at most "${level}". ${reason}`,
            fix: 'Lower it, or open the passage that decides and say so on the source',
            path: ['confidence'],
          },
        ];
  },
};
