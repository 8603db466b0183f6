import { besideCeiling, confidenceCeiling } from '../../../model/confidence.ts';
import type { CheckRule } from '../rule.ts';

export const confidenceWithin: CheckRule = {
  name: 'confidence-within',
  description:
    'Confidence is not above what the deciding evidence and the depth of reading allow, and where it is lower the check says why.',
  scope: 'check',
  check: (entry, { corpus }) => {
    if (entry.status !== 'reviewed') return [];
    const ceiling = confidenceCeiling(entry, corpus.sources);
    const { level, reason } = ceiling;
    const stated = besideCeiling(entry.confidence, ceiling);
    if (stated === 'above')
      return [
        {
          reason: `Unexpected confidence "${entry.confidence}", expected at most "${level}". ${reason.replace(/\.$/, '')}`,
          fix: 'Lower it, or open the passage that decides and say so on the source',
          path: ['confidence'],
        },
      ];
    return stated === 'below' && entry.confidenceNote === undefined
      ? [
          {
            reason: `Unexpected confidence "${entry.confidence}" without a reason, expected \`confidenceNote\`: the evidence allows "${level}"`,
            fix: 'Say why it is lower, or raise it',
            path: ['confidence'],
          },
        ]
      : [];
  },
};
