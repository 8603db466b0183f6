import type { World } from '../load.ts';
import { claimReview } from '../pages/check/review.ts';
import { lifeOf, lifeOfAll } from '../parts/life.ts';
import { scriptJson } from '../text/jsonld.ts';
import { absolute, urls } from '../urls.ts';

/** Every ClaimReview of the site as one schema.org DataFeed, as aggregators fetch it: JSON. */
export function claimReviewFeed({ corpus, graph }: World): string {
  const { site } = corpus;
  const reviewed = [...corpus.checks.values()].filter(({ status }) => status === 'reviewed');
  const life = lifeOfAll(reviewed);
  return `${scriptJson({
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: site.name,
    url: absolute(site.base, urls.home()),
    license: site.licence.url,
    ...(life ? { dateModified: life.modified } : {}),
    dataFeedElement: reviewed.map((check) => {
      const { '@context': _, ...review } = claimReview(corpus, graph, check)!;
      const { published, modified } = lifeOf(check);
      return {
        '@type': 'DataFeedItem',
        dateCreated: published,
        dateModified: modified,
        url: review.url,
        item: [review],
      };
    }),
  })}\n`;
}
