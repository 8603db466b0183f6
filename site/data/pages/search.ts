import type { PageMeta } from '../frame.ts';
import { urls } from '../urls.ts';
import * as strings from '../../strings.ts';

/** Lists that lead everywhere without a script. */
const WAYS: { words: string; href: string }[] = [
  { words: strings.search.allChecks, href: urls.checks() },
  { words: strings.frame.articles, href: urls.articles() },
  { words: strings.frame.timeline, href: urls.timeline() },
  { words: strings.frame.numbers, href: urls.figures() },
  { words: strings.lists.people, href: urls.people() },
  { words: strings.frame.topics, href: urls.topics() },
  { words: strings.frame.sources, href: urls.sources() },
];

/** The page of search, before anything is looked for. */
export const searchPage: {
  meta: PageMeta;
  indexes: { main: string; sources: string };
  ways: typeof WAYS;
} = {
  meta: {
    title: strings.search.search,
    description: strings.search.description,
    path: urls.search(),
    noindex: true,
  },
  indexes: { main: urls.searchIndex('main'), sources: urls.searchIndex('sources') },
  ways: WAYS,
};
