import { sentencesOf } from './prose.ts';
import type { CheckRule } from './rule.ts';

export const summarySentences: CheckRule = {
  name: 'summary-sentences',
  description: 'A summary is two sentences: what is claimed, what the record shows.',
  scope: 'check',
  check: (entry) => {
    const count = sentencesOf(entry.summary).length;
    return count === 2
      ? []
      : [
          {
            reason: `Unexpected summary of ${count} sentence${count === 1 ? '' : 's'}, expected two`,
            fix: 'First what is claimed, then what the record shows',
            path: ['summary'],
          },
        ];
  },
};
