import { checksOf } from '../../model/graph.ts';
import type { ArticleRule } from './rule.ts';

export const claimsCovered: ArticleRule = {
  name: 'claims-covered',
  description: 'Every claim of a curated article has a check, or a reason why not.',
  scope: 'article',
  check: (entry, { corpus }) => {
    if (entry.status !== 'curated') return [];
    return entry.claims.flatMap(({ id, unchecked }, index) => {
      const has = checksOf(corpus, entry.id, id).length > 0;
      if (has && unchecked)
        return [
          {
            reason: `Unexpected \`unchecked\` of claim "${id}", which has a check`,
            fix: `Remove \`unchecked\` from the claim in ${entry.seed.file.replace('.txt', '.yml')} and run \`npm run convert\``,
            path: ['claims', index],
          },
        ];
      return has || unchecked
        ? []
        : [
            {
              reason: `Unexpected claim "${id}" without a check, expected a check or a reason`,
              fix: `Add a file to content/checks/, or \`unchecked\` with the reason in ${entry.seed.file.replace('.txt', '.yml')}`,
              path: ['claims', index],
            },
          ];
    });
  },
};
