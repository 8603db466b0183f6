import type { Timeline } from '../timeline.ts';

/** Numbers of articles, records and checks, by which marks, threads and the style sheet name each other. */
export const lightNames = {
  article: (index: number) => `a${index}`,
  record: (index: number) => `r${index}`,
  check: (index: number) => `c${index}`,
};

/** Numbers of all checks that a timeline shows, by id. */
export const checkNumbers = ({ articles }: Timeline): Map<string, number> =>
  new Map(
    [...new Set(articles.flatMap(({ claims }) => claims.flatMap(({ checks }) => checks)))].map(
      (id, index) => [id, index],
    ),
  );
