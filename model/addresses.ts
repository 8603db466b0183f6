import { readEdtf } from './edtf.ts';

/**
 * Where the site shows an entry, below its root: the one owner of each address. Free of schemas, so that a
 * script of a page can ask, too. A row of `model/kinds.ts` names its own.
 */

interface Named {
  id: string;
}

/** The year in which an EDTF date begins: lists by year hold it there. */
export const firstYear = (date: string): number => readEdtf(date).from.year;

/** Id of the element that shows an event in the list of its year. */
export const eventAnchor = (id: string): string => `event-${id}`;

/** Pages that the program makes itself, by the first part of their address; `site/pages/` has them. */
export const programPages: ReadonlySet<string> = new Set([
  'articles',
  'balance',
  'checks',
  'corrections',
  'data',
  'design',
  'embed',
  'feeds',
  'figures',
  'glossary',
  'people',
  'read',
  'search',
  'sources',
  'timeline',
  'topics',
]);

export const addresses = {
  articles: ({ id }: Named) => `articles/${id}/`,
  checks: ({ id }: Named) => `checks/${id}/`,
  sources: ({ id }: Named) => `sources/${id}/`,
  people: ({ id }: Named) => `people/${id}/`,
  topics: ({ id }: Named) => `topics/${id}/`,
  /** From the id alone: neither a corrected date nor the number of others moves it. */
  events: ({ id }: Named) => `timeline/event/${id}/`,
  figures: ({ id }: Named) => `figures/${id}/`,
  pages: ({ id }: Named) => `${id}/`,
};
