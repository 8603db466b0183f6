import type { Article, SeedCuration } from '../../model/corpus.ts';
import type { CorpusRule, Finding } from './rule.ts';

/** Where the claims of a curation stand in the text, in its order; what is not found has a message of its own. */
const placed = ({ claims }: SeedCuration, { text, claims: known }: Article) =>
  claims
    .map(({ id, quote }, index) => {
      const same = known.find((claim) => claim.id === id && claim.quote === quote);
      return { id, index, start: same?.start ?? text.indexOf(quote) };
    })
    .filter(({ start }) => start >= 0);

function outOfOrder(curation: SeedCuration, article: Article): Finding[] {
  const claims = placed(curation, article);
  const at = claims.findIndex(({ start }, index) => index > 0 && start < claims[index - 1]!.start);
  if (at < 0) return [];
  const claim = claims[at]!;
  const next = claims.slice(0, at).find(({ start }) => start > claim.start)!;
  return [
    {
      reason: `Unexpected claim "${claim.id}" after "${claims[at - 1]!.id}", expected the order of the text`,
      fix: `Put it before "${next.id}", and run \`npm run convert\``,
      path: ['claims', claim.index],
    },
  ];
}

export const claimsInOrder: CorpusRule = {
  name: 'claims-in-order',
  description: 'The claims of a curation stand in the order of the text.',
  scope: 'corpus',
  alone: true,
  check: ({ corpus }) => {
    const bySeed = new Map([...corpus.articles.values()].map((article) => [article.seed.file, article]));
    return [...corpus.curations.values()].flatMap((entry) => {
      const article = bySeed.get(entry.path.replace(/\.yml$/, '.txt'));
      return article ? outOfOrder(entry, article).map((finding) => ({ ...finding, entry })) : [];
    });
  },
};
