import { generateRssFeed } from 'feedsmith';
import type { Corpus } from '../../../model/read/corpus.ts';
import { escapeMarkup } from '../text/markup.ts';
import { absolute, urls } from '../urls.ts';
import type { Channel } from './channels.ts';
import { lastDay } from './news.ts';

/** A day as both kinds of feed write it: midnight of the universal time, as nothing is known of hours. */
export const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The last day on which anything in a feed changed; none while it is empty. */
const latest = ({ news }: Channel): string | undefined => news.map(lastDay).sort().at(-1);

/**
 * A feed as RSS 2.0.
 *
 * @returns XML, with a style sheet for people who open it in a browser
 */
export function rssFeed({ site }: Corpus, channel: Channel): string {
  const last = latest(channel);
  const full = (path: string): string => absolute(site.base, path);
  return generateRssFeed(
    {
      title: channel.title,
      description: channel.description,
      link: full(channel.home),
      language: site.language,
      ...(last ? { lastBuildDate: midnight(last) } : {}),
      atom: {
        links: [{ href: full(urls.feed(channel.name)), rel: 'self', type: 'application/rss+xml' }],
      },
      items: channel.news.map((news) => ({
        title: news.title,
        link: full(news.path),
        guid: { value: news.id, isPermaLink: false },
        pubDate: midnight(news.day),
        // RSS reads it as HTML, so it is escaped as that first; the library escapes the result as XML.
        description: escapeMarkup(news.summary),
        content: { encoded: news.html },
        categories: news.tags.map((name) => ({ name })),
        ...(news.updated ? { atom: { updated: midnight(news.updated) } } : {}),
      })),
    },
    { stylesheets: [{ type: 'text/css', href: urls.feedStyle() }] },
  );
}
