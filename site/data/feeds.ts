import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { World } from './world.ts';
import { orderChecks } from './parts/check-row.ts';
import { curly } from './text/typography.ts';
import { absolute, urls } from './urls.ts';
import { verdictOf } from './parts/verdict.ts';

/** The feed of reviewed checks, newest first. What is in review or withdrawn has rated nothing and stays out. */
export function checksFeed({ corpus }: World): RSSOptions {
  const { site } = corpus;
  const items = orderChecks(corpus.checks.values())
    .filter(({ status }) => status === 'reviewed')
    .map((check): RSSFeedItem => ({
      title: `${verdictOf(corpus, check).words}: ${curly(check.claimReviewed)}`,
      link: absolute(site.base, urls.check(check.id)),
      pubDate: new Date(`${check.published}T00:00:00Z`),
      description: curly(check.summary),
      categories: check.topics.map((id) => corpus.topics.get(id)!.name),
    }));
  return {
    title: site.name,
    description: curly(site.description),
    site: site.base,
    items,
    trailingSlash: true,
    customData: `<language>${site.language}</language>`,
  };
}

/** robots.txt: everything may be read; pages in review say `noindex` themselves. */
export const robots = ({ corpus }: World): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(corpus.site.base, urls.sitemap())}\n`;
