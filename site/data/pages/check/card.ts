import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import type { ClaimNode } from '../../../../model/graph.ts';
import { shownText } from '../../parts/passage/text.ts';
import { quotePieces } from '../../parts/claim.ts';
import { imprint } from '../../parts/imprint.ts';
import { verdictOf } from '../../parts/verdict.ts';
import type { ShareCard } from '../../share/card.ts';
import { imageOf, type ShareImage } from '../../share/image.ts';
import { curly } from '../../text/typography.ts';
import * as strings from '../../../strings.ts';
import { fill } from '../../../fill-in.ts';

/** Whose words they are, where that is not the outlet itself: "Tim Ballard, in Fox News Digital, 2023". */
function attribution(corpus: Corpus, { article, claim }: ClaimNode): string {
  const place = imprint(corpus, article);
  if (claim.speaker === null || claim.speaker === article.outlet) return place;
  return fill(strings.check.speakerIn, { speaker: corpus.people.get(claim.speaker)!.name, place });
}

/** A check: the claim above the line, the verdict and the finding below it. Without a rating there is none to show. */
export function checkCard(corpus: Corpus, check: Check): ShareCard {
  const first = check.claims[0]!;
  const article = corpus.articles.get(first.article)!;
  const claim = article.claims.find(({ id }) => id === first.claim)!;
  const rating = verdictOf(corpus, check);
  const rated = check.status === 'reviewed';
  const over = attribution(corpus, { article, claim, checks: [check] });
  const result = rated
    ? fill(strings.check.cardVerdict, { verdict: rating.words })
    : fill(strings.check.cardNone, { state: rating.words });
  return {
    over,
    text: quotePieces({ article, claim, checks: [check] }, check),
    quoted: true,
    ratings: [rating],
    rated,
    under: curly(check.title),
    site: corpus.site.name,
    alt: `${over}: “${shownText(article, claim.start, claim.end)}” ${result} ${corpus.site.name}.`,
  };
}

/** Name of the card of a check. */
export const checkCardName = (id: string): string => `checks/${id}`;

/** The share image of a check. */
export const checkImage = (corpus: Corpus, check: Check): ShareImage =>
  imageOf(checkCardName(check.id), checkCard(corpus, check));
