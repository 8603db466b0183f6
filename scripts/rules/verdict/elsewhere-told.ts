import type { CheckRule } from '../rule.ts';

export const elsewhereTold: CheckRule = {
  name: 'elsewhere-told',
  description:
    'What another fact-checker found on the claim or on one beside it is told as its rating, in `elsewhere`.',
  scope: 'check',
  check: (entry, { corpus }) => {
    const told = new Set(entry.elsewhere.map(({ source }) => source));
    return entry.evidence.flatMap(({ source }, index) =>
      corpus.sources.get(source)?.type !== 'fact-check' || told.has(source)
        ? []
        : [
            {
              reason: `Unexpected fact-check "${source}" among the evidence only, expected its rating in \`elsewhere\``,
              fix: 'Add an entry to `elsewhere`: who, what they rated, and why we differ, if we do',
              path: ['evidence', index, 'source'],
            },
          ],
    );
  },
};
