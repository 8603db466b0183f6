/** Something a source states about itself, and where: "JSON-LD datePublished", "meta og:title". */
export interface Fact<T> {
  value: T;
  basis: string;
}

/** What a saved page states about the article on it. */
export interface Stated {
  title?: Fact<string>;
  outlet?: Fact<string>;
  authors?: Fact<string[]>;
  /** Days as YYYY-MM-DD. */
  published?: Fact<string>;
  updated?: Fact<string>;
  url?: Fact<string>;
}

/** The same as a list, for a curation: one entry a field. */
export const listStated = (stated: Stated): { field: keyof Stated; value: string; basis: string }[] =>
  (Object.entries(stated) as [keyof Stated, Fact<string | string[]>][]).map(([field, { value, basis }]) => ({
    field,
    value: Array.isArray(value) ? value.join(', ') : value,
    basis,
  }));
