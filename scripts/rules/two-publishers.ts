import type { CheckRule } from './rule.ts';

export const twoPublishers: CheckRule = {
  name: 'two-publishers',
  description: 'A reviewed check rests on sources of at least two publishers.',
  scope: 'check',
  check: (entry, { corpus }) => {
    if (entry.status !== 'reviewed') return [];
    const publishers = new Set(entry.evidence.map(({ source }) => corpus.sources.get(source)?.publisher));
    return publishers.size >= 2
      ? []
      : [
          {
            reason: `Unexpected evidence of ${publishers.size} publisher, expected two or more`,
            fix: 'Add a source of another publisher, or a waiver with the reason',
            path: ['evidence'],
          },
        ];
  },
};
