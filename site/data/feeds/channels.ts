import type { World } from '../load.ts';
import { checksOf } from '../parts/newsworthy.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { correctionNews, newsOf, type News } from './news.ts';

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
      title: `Corrections · ${site.name}`,
      description: 'Every published change of a check, with what stood before.',
      home: urls.page('corrections'),
      news: correctionNews(world, all),
    },
    ...[...graph.topics.values()].map(({ topic, checks }) => ({
      name: `topics/${topic.id}`,
      title: `${curly(topic.name)} · ${site.name}`,
      description: `Checks on the topic ${curly(topic.name)}.`,
      home: urls.topic(topic.id),
      news: newsOf(world, checks),
    })),
    ...[...graph.people.values()].map((node) => ({
      name: `people/${node.person.id}`,
      title: `${node.person.name} · ${site.name}`,
      description: `Checks that concern or quote ${node.person.name}.`,
      home: urls.person(node.person.id),
      news: newsOf(world, checksOf(node)),
    })),
  ];
  return feeds
    .filter(({ name, news }) => news.length > 0 || name === 'checks' || name === 'corrections')
    .map((channel) => ({ ...channel, news: bounded(channel.news) }));
}
