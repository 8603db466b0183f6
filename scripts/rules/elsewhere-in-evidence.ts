import { nearest, perhaps } from '../../model/nearest.ts';
import type { CheckRule } from './rule.ts';

export const elsewhereInEvidence: CheckRule = {
  name: 'elsewhere-in-evidence',
  description:
    'What another fact-checker found stands in the evidence, too: the page leads a reader to its row there.',
  scope: 'check',
  check: ({ elsewhere, evidence }) => {
    const ids = evidence.map(({ source }) => source);
    return elsewhere.flatMap(({ source }, index) =>
      ids.includes(source)
        ? []
        : [
            {
              reason: `Unexpected source "${source}", expected one that the evidence lists`,
              fix: `${perhaps(nearest(source, ids))}Add the source to \`evidence\` with what it found, or mend the id`,
              path: ['elsewhere', index, 'source'],
            },
          ],
    );
  },
};
