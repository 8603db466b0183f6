import type { CheckRule } from './rule.ts';

export const primarySource: CheckRule = {
  name: 'primary-source',
  description: 'A reviewed check rests on at least one primary source.',
  scope: 'check',
  check: (entry, { corpus }) =>
    entry.status !== 'reviewed' ||
    entry.evidence.some(({ source }) => corpus.sources.get(source)?.kind === 'primary')
      ? []
      : [
          {
            reason: 'Unexpected evidence without a primary source, expected the record itself',
            fix: 'Add the document, or a waiver that says why none can be had',
            path: ['evidence'],
          },
        ],
};
