import { rowFor } from '../../../model/verdict-test.ts';
import type { CheckRule } from '../rule.ts';

export const verdictFollows: CheckRule = {
  name: 'verdict-follows',
  description:
    'The verdict is the one to which the recorded answers lead by the table in content/verdicts.yml.',
  scope: 'check',
  check: (entry, { corpus: { scale } }) => {
    if (entry.status !== 'reviewed') return [];
    const found = rowFor(scale, entry.test);
    if (!found)
      return [
        {
          reason: 'Unexpected answers that no row of the table fits',
          fix: 'Add the row to content/verdicts.yml',
          path: ['test'],
        },
      ];
    const { number, row } = found;
    return row.verdict === entry.verdict
      ? []
      : [
          {
            reason: `Unexpected verdict "${entry.verdict}", expected "${row.verdict}": row ${number} of the table fits the answers, because ${row.because}`,
            fix: 'Change the verdict with a correction of class verdict, or an answer that is wrong',
            path: ['verdict'],
          },
        ];
  },
};
