import type { World } from '../load.ts';
import { checksOf } from '../parts/newsworthy.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { correctionNews, isNews, newsOf, type News, type Notice } from './news.ts';
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
function bounded(news: Notice[]): News[] {
  let bytes = 0;
  const encoder = new TextEncoder();
  return news
    .slice(0, MOST_ITEMS)
    .map((notice) => ({ ...notice, html: notice.html() }))
    .filter(({ html, summary, title }, index) => {
      // Both forms write some characters longer than they are.
      bytes += encoder.encode(JSON.stringify([html, summary, title])).length * 1.15 + 600;
      return index === 0 || bytes <= MOST_BYTES;
    });
}

/** Two that there always are; an id of an entry has no slash before it. */
const WHOLE = ['checks', 'corrections'];

/** Names of every feed of the site: all checks, corrections, and each topic and person with something in it. */
export const channelNames = ({ graph }: World): string[] => [
  ...WHOLE,
  ...[...graph.topics.values()]
    .filter(({ checks }) => checks.some(isNews))
    .map(({ topic }) => `topics/${topic.id}`),
  ...[...graph.people.values()]
    .filter((node) => checksOf(node).some(isNews))
    .map(({ person }) => `people/${person.id}`),
];

const titled = ({ corpus }: World, page: string): string =>
  fill(strings.frame.title, { page, site: corpus.site.name });

/** The two that tell of the whole site. */
function whole(world: World, name: string): Omit<Channel, 'news'> & { news: Notice[] } {
  const { site, checks } = world.corpus;
  return name === 'checks'
    ? {
        name,
        title: site.name,
        description: curly(site.description),
        home: urls.home(),
        news: newsOf(world, [...checks.values()]),
      }
    : {
        name,
        title: titled(world, strings.feeds.corrections),
        description: strings.feeds.correctionsNote,
        home: urls.page('corrections'),
        news: correctionNews(world, [...checks.values()]),
      };
}

/** The one of a topic or a person. */
function part(world: World, name: string): Omit<Channel, 'news'> & { news: Notice[] } {
  const [kind, id] = name.split('/') as [string, string];
  if (kind === 'topics') {
    const { topic, checks } = world.graph.topics.get(id)!;
    return {
      name,
      title: titled(world, curly(topic.name)),
      description: fill(strings.feeds.topic, { topic: curly(topic.name) }),
      home: urls.topic(id),
      news: newsOf(world, checks),
    };
  }
  const node = world.graph.people.get(id)!;
  return {
    name,
    title: titled(world, node.person.name),
    description: fill(strings.feeds.person, { name: node.person.name }),
    home: urls.person(id),
    news: newsOf(world, checksOf(node)),
  };
}

/**
 * One feed.
 *
 * @param name one of `channelNames`
 */
export function channelOf(world: World, name: string): Channel {
  const channel = WHOLE.includes(name) ? whole(world, name) : part(world, name);
  return { ...channel, news: bounded(channel.news) };
}

/** Every feed of the site. */
export const channels = (world: World): Channel[] =>
  channelNames(world).map((name) => channelOf(world, name));
