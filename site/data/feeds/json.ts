import { generateJsonFeed } from 'feedsmith';
import type { Corpus } from '../../../model/read/corpus.ts';
import { absolute, urls } from '../urls.ts';
import type { Channel } from './channels.ts';
import { midnight } from './rss.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ site }: Corpus, channel: Channel): string {
  const full = (path: string): string => absolute(site.base, path);
  const feed = generateJsonFeed({
    title: channel.title,
    description: channel.description,
    home_page_url: full(channel.home),
    feed_url: full(urls.feed(channel.name, 'json')),
    language: site.language,
    authors: [{ name: site.publisher, url: site.base }],
    items: channel.news.map((news) => ({
      id: news.id,
      url: full(news.path),
      title: news.title,
      summary: news.summary,
      content_html: news.html,
      date_published: midnight(news.day),
      ...(news.updated ? { date_modified: midnight(news.updated) } : {}),
      tags: news.tags,
    })),
  });
  return `${JSON.stringify(feed)}\n`;
}
