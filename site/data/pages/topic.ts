import type { Topic } from '../../../model/read/corpus.ts';
import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import { hasNews } from '../parts/newsworthy.ts';
import { checksByVerdict } from '../lists/check-rows.ts';
import { shorten, type Shortened } from '../lists/shorten.ts';
import { count, curly } from '../text/typography.ts';
import { urls } from '../urls.ts';

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
  const tally = `${checks.length} of ${count(corpus.checks.size, 'check')} on this site.`;
  return {
    frame: frame(corpus, {
      title: `Topic: ${curly(topic.name)}`,
      description: `${curly(topic.description)} ${tally}`,
      path: urls.topic(topic.id),
      ...(hasNews(checks) ? { feed: { name: `topics/${topic.id}`, title: curly(topic.name) } } : {}),
    }),
    name: curly(topic.name),
    description: curly(topic.description),
    tally,
    checks: shorten(checksByVerdict(world, checks), urls.checksBy('topic', topic.id)),
    articles: articles.map(({ id, title }) => ({ name: title, href: urls.article(id) })),
  };
}
