import { nearest, perhaps } from '../../model/nearest.ts';
import type { CheckRule } from './rule.ts';

export const citationsInEvidence: CheckRule = {
  name: 'citations-in-evidence',
  description:
    'The body cites only sources that the evidence lists, so that a reader can see how much of each was read.',
  scope: 'check',
  check: (entry, { prose }) => {
    const listed = new Set(entry.evidence.map(({ source }) => source));
    const ids = entry.evidence.map(({ source }) => source);
    return prose(entry).sentences.flatMap(({ cites, citedAt }) =>
      cites.flatMap((id, index) =>
        listed.has(id)
          ? []
          : [
              {
                reason: `Unexpected citation of "${id}", expected a source of the evidence`,
                fix: `${perhaps(nearest(id, ids))}Add the source to \`evidence\`, or mend the id`,
                at: citedAt[index]!,
              },
            ],
      ),
    );
  },
};
