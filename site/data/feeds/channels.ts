import type { World } from '../load.ts';
import { checksOf } from '../parts/newsworthy.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { correctionNews, newsOf, type News } from './news.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** One feed: what it is called, where its subject stands, and what is new. */
export interface Channel {
  /** File name without an ending, below `feeds/`. */
  name: string;
  title: string;
  description: string;
  /** Page that shows the same, an address of `urls`. */
  home: string;
  news: News[];
}

/** Readers load a feed whole, and often. */
const MOST_ITEMS = 50;
/** Of both forms together with what XML and JSON add; an entry is left out rather than cut. */
const MOST_BYTES = 360_000;

/** The newest entries that fit. The first stays whatever it weighs. */
function bounded(news: News[]): News[] {
  let bytes = 0;
  const encoder = new TextEncoder();
  return news.slice(0, MOST_ITEMS).filter(({ html, summary, title }, index) => {
    // Both forms write some characters longer than they are.
    bytes += encoder.encode(JSON.stringify([html, summary, title])).length * 1.15 + 600;
    return index === 0 || bytes <= MOST_BYTES;
  });
}

/** Every feed of the site: all checks, corrections, and each topic and person with something in it. */
export function channels(world: World): Channel[] {
  const { corpus, graph } = world;
  const { site } = corpus;
  const all = [...corpus.checks.values()];
  const feeds: Channel[] = [
    {
      name: 'checks',
      title: site.name,
      description: curly(site.description),
      home: urls.home(),
      news: newsOf(world, all),
    },
    {
      name: 'corrections',
      title: fill(strings.frame.title, { page: strings.feeds.corrections, site: site.name }),
      description: strings.feeds.correctionsNote,
      home: urls.page('corrections'),
      news: correctionNews(world, all),
    },
    ...[...graph.topics.values()].map(({ topic, checks }) => ({
      name: `topics/${topic.id}`,
      title: fill(strings.frame.title, { page: curly(topic.name), site: site.name }),
      description: fill(strings.feeds.topic, { topic: curly(topic.name) }),
      home: urls.topic(topic.id),
      news: newsOf(world, checks),
    })),
    ...[...graph.people.values()].map((node) => ({
      name: `people/${node.person.id}`,
      title: fill(strings.frame.title, { page: node.person.name, site: site.name }),
      description: fill(strings.feeds.person, { name: node.person.name }),
      home: urls.person(node.person.id),
      news: newsOf(world, checksOf(node)),
    })),
  ];
  return feeds
    .filter(({ name, news }) => news.length > 0 || name === 'checks' || name === 'corrections')
    .map((channel) => ({ ...channel, news: bounded(channel.news) }));
}
