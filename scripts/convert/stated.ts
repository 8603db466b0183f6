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
