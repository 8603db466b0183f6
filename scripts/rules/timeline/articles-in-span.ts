import { firstYear } from '../../../model/addresses.ts';
import type { ArticleRule } from '../rule.ts';

export const articlesInSpan: ArticleRule = {
  name: 'articles-in-span',
  description:
    'Warns of an article outside the years of the timeline: it has its pages, and a line below the drawing.',
  scope: 'article',
  check: ({ published }, { corpus }) => {
    const { from, to } = corpus.site.span;
    const year = published && firstYear(published.date);
    if (!year || (year >= from && year <= to)) return [];
    return [
      {
        reason: `Unexpected article of ${year}, expected a year of the timeline, ${from} to ${to}`,
        fix: 'Widen `span` in content/site.yml if the timeline is to show it; else it is named below the drawing',
        path: ['published', 'date'],
        warning: true,
      },
    ];
  },
};
