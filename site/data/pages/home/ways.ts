import type { World } from '../../world.ts';
import { count } from '../../text/typography.ts';
import { urls } from '../../urls.ts';

/** Short ways into the rest of the site. */
export function waysIn({ corpus, graph }: World): { words: string; href: string; about: string }[] {
  return [
    {
      words: 'All checks',
      href: urls.checks(),
      about: `${count(corpus.checks.size, 'check')}, by verdict, topic, speaker and year`,
    },
    { words: 'By topic', href: urls.topics(), about: count(corpus.topics.size, 'topic') },
    {
      words: 'By article',
      href: urls.articles(),
      about: `${count(corpus.articles.size, 'article')}, with every claim in its place`,
    },
    { words: 'Who says what', href: urls.facet('speaker'), about: 'Checks by whoever says the claim' },
    {
      words: 'The evidence',
      href: urls.sources(),
      about: `${count(graph.sources.size, 'document')}, and how much of each was read`,
    },
    {
      words: 'How we work',
      href: urls.page('methodology'),
      about: 'How claims are chosen and verdicts reached',
    },
  ];
}
