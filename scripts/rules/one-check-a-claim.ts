import type { CorpusRule } from './rule.ts';

export const oneCheckAClaim: CorpusRule = {
  name: 'one-check-a-claim',
  description: 'A claim is rated by one check only; void checks do not count.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const first = new Map<string, string>();
    return [...corpus.checks.values()]
      .filter(({ status }) => status !== 'void')
      .flatMap((entry) =>
        entry.claims.flatMap(({ article, claim }, index) => {
          const key = `${article} ${claim}`;
          const other = first.get(key);
          first.set(key, other ?? entry.path);
          return other
            ? [
                {
                  entry,
                  reason: `Unexpected claim "${claim}", which ${other} rates already, expected one check a claim`,
                  fix: 'Join the two checks, or remove the appearance from one',
                  path: ['claims', index],
                },
              ]
            : [];
        }),
      );
  },
};
