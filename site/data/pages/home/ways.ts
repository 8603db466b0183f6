import type { World } from '../../world.ts';
import { urls } from '../../urls.ts';
import * as strings from '../../../strings.ts';
import { plural } from '../../../fill-in.ts';

/** Short ways into the rest of the site. */
export function waysIn({ corpus, graph }: World): { words: string; href: string; about: string }[] {
  return [
    {
      words: strings.lists.allChecks,
      href: urls.checks(),
      about: plural(strings.home.checksNote, corpus.checks.size),
    },
    {
      words: strings.facets.topic,
      href: urls.topics(),
      about: plural(strings.nouns.topic, corpus.topics.size),
    },
    {
      words: strings.facets.article,
      href: urls.articles(),
      about: plural(strings.home.articlesNote, corpus.articles.size),
    },
    { words: strings.home.whoSays, href: urls.facet('speaker'), about: strings.home.whoSaysNote },
    {
      words: strings.home.evidence,
      href: urls.sources(),
      about: plural(strings.home.evidenceNote, graph.sources.size),
    },
    {
      words: strings.home.howWeWork,
      href: urls.page('methodology'),
      about: strings.home.howNote,
    },
  ];
}
