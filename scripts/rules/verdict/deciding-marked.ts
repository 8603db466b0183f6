import type { CheckRule } from '../rule.ts';

export const decidingMarked: CheckRule = {
  name: 'deciding-marked',
  description: 'A reviewed check marks the evidence on which its verdict rests, where there is any.',
  scope: 'check',
  check: (entry) =>
    entry.status !== 'reviewed' ||
    entry.test.evidence === 'none' ||
    entry.evidence.some(({ deciding }) => deciding)
      ? []
      : [
          {
            reason:
              'Unexpected evidence of which none decides, expected `deciding: true` on what the verdict rests on',
            fix: 'Mark it, or answer that there is no adequate evidence',
            path: ['evidence'],
          },
        ],
};
