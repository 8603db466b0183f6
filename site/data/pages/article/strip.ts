import type { Article } from '../../../../model/read/corpus.ts';
import type { ArticleNode } from '../../../../model/graph.ts';
import type { Corpus } from '../../../../model/read/corpus.ts';
import { anchors } from '../../urls.ts';
import { verdictOfClaim, type VerdictView } from '../../parts/verdict.ts';
import { blockAt } from '../../parts/passage/context.ts';
import { shownText } from '../../parts/passage/text.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** One block of the article on the strip; width in percent of the longest. */
export interface StripBlock {
  paragraph: number;
  kind: Article['blocks'][number]['kind'];
  width: number;
  /** Claims in it: where they begin and how long they are, in percent of the block. */
  marks: { from: number; length: number; href: string; verdict: VerdictView; label: string }[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The whole article as blocks: one a paragraph, as long as its text, with the claims where they stand. */
export function articleStrip(corpus: Corpus, { article, claims }: ArticleNode): StripBlock[] {
  const longest = Math.max(1, ...article.blocks.map(({ start, end }) => end - start));
  return article.blocks.map(({ start, end, kind }, index) => {
    const own = claims.filter(({ claim }) => blockAt(article, claim.start).index === index);
    return {
      paragraph: index + 1,
      kind,
      width: round(((end - start) / longest) * 100),
      marks: own.map((node) => {
        const verdict = verdictOfClaim(corpus, node);
        return {
          from: round(((node.claim.start - start) / (end - start)) * 100),
          length: round(((Math.min(end, node.claim.end) - node.claim.start) / (end - start)) * 100),
          href: `#${anchors.claim(node.claim.id)}`,
          verdict,
          label: fill(strings.article.markLabel, {
            number: String(index + 1),
            verdict: verdict.words,
            claim: node.checks[0]?.claimReviewed ?? shownText(node.article, node.claim.start, node.claim.end),
          }),
        };
      }),
    };
  });
}
