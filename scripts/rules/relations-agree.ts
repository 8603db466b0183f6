import type { Relation } from '../../model/schema/index.ts';
import type { CheckRule } from './rule.ts';

/** What the other side must say, where it says anything: background can lie behind any relation. */
const inverse: Record<Relation, Relation> = {
  repeats: 'repeats',
  contradicts: 'contradicts',
  narrows: 'broadens',
  broadens: 'narrows',
  background: 'background',
};

export const relationsAgree: CheckRule = {
  name: 'relations-agree',
  description: 'Two checks that name each other agree on how they are related.',
  scope: 'check',
  check: (entry, { corpus }) =>
    entry.related.flatMap(({ check, relation }, index) => {
      if (check === entry.id)
        return [{ reason: 'Unexpected relation to itself', fix: 'Remove it', path: ['related', index] }];
      const back = corpus.checks.get(check)?.related.find((other) => other.check === entry.id)?.relation;
      const fits = !back || back === inverse[relation] || back === 'background' || relation === 'background';
      return fits
        ? []
        : [
            {
              reason: `Unexpected relation "${relation}" to ${check}, which says "${back}" of this one, expected "${inverse[back]}"`,
              fix: 'Mend one of the two',
              path: ['related', index, 'relation'],
            },
          ];
    }),
};
