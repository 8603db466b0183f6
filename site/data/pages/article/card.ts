import type { Corpus } from '../../../../model/read/corpus.ts';
import type { ArticleNode } from '../../../../model/graph.ts';
import { imprint } from '../../parts/imprint.ts';
import { verdictOfClaim, type VerdictView } from '../../parts/verdict.ts';
import type { ShareCard } from '../../share/card.ts';
import { imageOf, type ShareImage } from '../../share/image.ts';
import { capital } from '../../text/typography.ts';
import * as strings from '../../../strings.ts';
import { plural } from '../../../fill-in.ts';

/** How often each rating was given to the claims of an article, in the order of the scale, best first. */
function tally(corpus: Corpus, { claims }: ArticleNode): VerdictView[] {
  const given = claims.map((claim) => verdictOfClaim(corpus, claim));
  const order = corpus.scale.verdicts.map(({ id }) => id);
  const place = ({ id }: VerdictView) => order.indexOf(id) + 1 || order.length + 1;
  const kinds = new Map(given.sort((a, b) => place(a) - place(b)).map((rating) => [rating.id, rating]));
  return [...kinds.values()].map(({ id, words }) => ({
    id,
    words: `${given.filter((other) => other.id === id).length} ${words.toLowerCase()}`,
  }));
}

/** An article: its headline above the line, what was found about its claims below it. */
export function articleCard(corpus: Corpus, node: ArticleNode): ShareCard {
  const { article } = node;
  const rebuilt = article.titleBasis === 'reconstructed' ? strings.article.rebuilt : '';
  const over = imprint(corpus, article) + rebuilt;
  const ratings = tally(corpus, node);
  const claims = plural(strings.article.cardClaims, article.claims.length);
  return {
    over,
    text: [{ words: article.title, rated: false }],
    quoted: false,
    ratings,
    rated: false,
    under: claims,
    site: corpus.site.name,
    alt: `${over}: ${article.title}. ${claims} ${ratings.map(({ words }) => capital(words)).join(', ')}. ${corpus.site.name}.`,
  };
}

/** Name of the card of an article. */
export const articleCardName = (id: string): string => `articles/${id}`;

/** The share image of an article. */
export const articleImage = (corpus: Corpus, node: ArticleNode): ShareImage =>
  imageOf(articleCardName(node.article.id), articleCard(corpus, node));
