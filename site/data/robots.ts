import type { World } from './load.ts';
import { absolute, urls } from './urls.ts';

/** robots.txt: everything may be read; pages in review say `noindex` themselves. */
export const robots = ({ corpus }: Pick<World, 'corpus'>): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(corpus.site.base, urls.sitemap())}\n`;
