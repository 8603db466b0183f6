import type { Topic } from '../../../model/read/corpus.ts';
import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import { hasNews } from '../parts/newsworthy.ts';
import { checksByVerdict } from '../lists/check-rows.ts';
import { shorten, type Shortened } from '../lists/shorten.ts';
import { collection } from '../parts/about.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

export interface TopicPage {
  frame: Frame;
  name: string;
  description: string;
  tally: string;
  checks: Shortened;
  articles: { name: string; href: string }[];
}

/** The page of one topic. */
export function topicPage(world: World, topic: Topic): TopicPage {
  const { corpus, graph } = world;
  const { checks, articles } = graph.topics.get(topic.id)!;
  const tally = plural(strings.lists.ofSite, corpus.checks.size, { some: checks.length });
  const title = fill(strings.topic.title, { topic: curly(topic.name) });
  return {
    frame: frame(corpus, {
      title,
      description: `${curly(topic.description)} ${tally}`,
      path: urls.topic(topic.id),
      jsonld: collection(corpus, {
        path: urls.topic(topic.id),
        name: title,
        about: { '@type': 'Thing', name: curly(topic.name) },
        checks,
      }),
      ...(hasNews(checks) ? { feed: { name: `topics/${topic.id}`, title: curly(topic.name) } } : {}),
    }),
    name: curly(topic.name),
    description: curly(topic.description),
    tally,
    checks: shorten(checksByVerdict(world, checks), urls.checksBy('topic', topic.id)),
    articles: articles.map(({ id, title }) => ({ name: title, href: urls.article(id) })),
  };
}
