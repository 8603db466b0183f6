import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { Check, Corpus } from '../../model/read/corpus.ts';
import type { World } from './world.ts';
import { orderChecks } from './parts/check-row.ts';
import { lifeOf } from './parts/life.ts';
import { escapeMarkup } from './text/markup.ts';
import { curly } from './text/typography.ts';
import { absolute, urls } from './urls.ts';
import { verdictOf } from './parts/verdict.ts';

const ATOM = 'http://www.w3.org/2005/Atom';

/** What a subscriber is told once. */
interface News {
  /** Never changes, wherever the site moves: readers know by it what they have seen. */
  id: string;
  title: string;
  /** An address of `urls`. */
  path: string;
  /** YYYY-MM-DD */
  day: string;
  updated?: string;
  description: string;
  topics: string[];
}

/** A day as both kinds of feed write it: midnight of the universal time, as nothing is known of hours. */
const midnight = (day: string): string => `${day}T00:00:00Z`;

/** A reviewed check; a later correction shows as the day on which it was updated. */
function published(corpus: Corpus, check: Check): News {
  const { modified } = lifeOf(check);
  return {
    id: `check/${check.id}`,
    title: `${verdictOf(corpus, check).words}: ${curly(check.claimReviewed)}`,
    path: urls.check(check.id),
    day: check.published,
    ...(modified > check.published ? { updated: modified } : {}),
    description: curly(check.summary),
    topics: check.topics,
  };
}

/** Changes of the verdict, or its withdrawal: whoever read the former one has to learn of it. */
function changes(corpus: Corpus, check: Check): News[] {
  return check.corrections
    .filter((correction) => correction.class === 'verdict')
    .map(({ date, was, note }, index) => ({
      id: `check/${check.id}/verdict-change/${index + 1}`,
      title: `Verdict changed: ${curly(check.claimReviewed)}`,
      path: urls.changed(check.id),
      day: date,
      description: `It was: ${curly(was).replace(/\.$/, '')}. ${curly(note)} It is now: ${verdictOf(corpus, check).words}.`,
      topics: check.topics,
    }));
}

/** Everything that subscribers are told, newest first. What is in review and never was rated stays out. */
function newsOf(corpus: Corpus): News[] {
  const checks = orderChecks(corpus.checks.values());
  const news = [
    ...checks.filter(({ status }) => status === 'reviewed').map((check) => published(corpus, check)),
    ...checks.flatMap((check) => changes(corpus, check)),
  ];
  return news.sort((a, b) => b.day.localeCompare(a.day));
}

const item = (corpus: Corpus, news: News): RSSFeedItem => ({
  title: news.title,
  link: absolute(corpus.site.base, news.path),
  pubDate: new Date(midnight(news.day)),
  // RSS reads it as HTML, so it is escaped as that first; the library escapes the result as XML.
  description: escapeMarkup(news.description),
  categories: news.topics.map((id) => corpus.topics.get(id)!.name),
  customData:
    `<guid isPermaLink="false">${escapeMarkup(news.id)}</guid>` +
    (news.updated ? `<atom:updated>${midnight(news.updated)}</atom:updated>` : ''),
});

/** The feed of reviewed checks and of what became of their verdicts. */
export function checksFeed({ corpus }: World): RSSOptions {
  const { site } = corpus;
  const news = newsOf(corpus);
  const last = news
    .map(({ day, updated }) => updated ?? day)
    .sort()
    .at(-1);
  const self = absolute(site.base, urls.feed());
  return {
    title: site.name,
    description: curly(site.description),
    site: absolute(site.base, urls.home()),
    items: news.map((one) => item(corpus, one)),
    trailingSlash: true,
    xmlns: { atom: ATOM },
    customData:
      `<language>${escapeMarkup(site.language)}</language>` +
      `<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml" />` +
      (last ? `<lastBuildDate>${new Date(midnight(last)).toUTCString()}</lastBuildDate>` : ''),
  };
}

/** robots.txt: everything may be read; pages in review say `noindex` themselves. */
export const robots = ({ corpus }: World): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(corpus.site.base, urls.sitemap())}\n`;
