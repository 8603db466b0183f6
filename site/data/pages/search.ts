import type { PageMeta } from '../frame.ts';
import { urls } from '../urls.ts';

/** Lists that lead everywhere without a script. */
const WAYS: { words: string; href: string }[] = [
  { words: 'All checks, with filters', href: urls.checks() },
  { words: 'Articles', href: urls.articles() },
  { words: 'Timeline', href: urls.timeline() },
  { words: 'Numbers', href: urls.figures() },
  { words: 'People and organisations', href: urls.people() },
  { words: 'Topics', href: urls.topics() },
  { words: 'Sources', href: urls.sources() },
];

/** The page of search, before anything is looked for. */
export const searchPage: {
  meta: PageMeta;
  indexes: { main: string; sources: string };
  ways: typeof WAYS;
} = {
  meta: {
    title: 'Search',
    description: 'Look for a word in every check, article, source, person and event of this site.',
    path: urls.search(),
    noindex: true,
  },
  indexes: { main: urls.searchIndex('main'), sources: urls.searchIndex('sources') },
  ways: WAYS,
};
