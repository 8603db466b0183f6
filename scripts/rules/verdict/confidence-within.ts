import { besideCeiling, confidenceCeiling, type Why } from '../../../model/confidence.ts';
import type { CheckRule } from '../rule.ts';

/** The same for whoever writes the check. */
const BECAUSE: Record<Why, string> = {
  nothing: 'a search that finds no adequate evidence cannot show that there is none',
  leans: 'the record leans one way and does not settle the point',
  record: 'the passage that decides was opened in a primary record',
  reports: 'two independent reports that decide were read to the end',
  part: 'what decides was read in reports about the record, in part, and not in the record itself',
  unopened: 'no passage that decides was opened',
};

export const confidenceWithin: CheckRule = {
  name: 'confidence-within',
  description:
    'Confidence is not above what the deciding evidence and the depth of reading allow, and where it is lower the check says why.',
  scope: 'check',
  check: (entry, { corpus }) => {
    if (entry.status !== 'reviewed') return [];
    const ceiling = confidenceCeiling(entry, corpus.sources);
    const { level, why } = ceiling;
    const stated = besideCeiling(entry.confidence, ceiling);
    if (stated === 'above')
      return [
        {
          reason: `Unexpected confidence "${entry.confidence}", expected at most "${level}": ${BECAUSE[why]}`,
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
