/** Every address of the site is made here, with a slash at the end. None is made twice. */
export const urls = {
  home: () => '/',
  checks: () => '/checks/',
  check: (id: string) => `/checks/${id}/`,
  /** The evidence row of a source on a check page. */
  evidence: (check: string, source: string) => `/checks/${check}/#${anchors.evidence(source)}`,
  checksBy: (facet: Facet, value: string) => `/checks/${facet}/${value}/`,
  articles: () => '/articles/',
  article: (slug: string) => `/articles/${slug}/`,
  /** A claim in its place on the page of the article. */
  claim: (article: string, claim: string) => `/articles/${article}/#${anchors.claim(claim)}`,
  sources: () => '/sources/',
  source: (id: string) => `/sources/${id}/`,
  people: () => '/people/',
  person: (id: string) => `/people/${id}/`,
  topics: () => '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  timeline: () => '/timeline/',
  year: (year: number | string) => `/timeline/${year}/`,
  /** An event in the list of its year. */
  event: (year: number | string, id: string) => `/timeline/${year}/#${anchors.event(id)}`,
  figures: () => '/figures/',
  figure: (id: string) => `/figures/${id}/`,
  /** A page of prose: methodology, about, corrections, contribute. */
  page: (name: string) => `/${name}/`,
  feed: () => '/feeds/checks.xml',
};

/** What lists of checks are filtered by. */
export type Facet = 'verdict' | 'topic' | 'person' | 'year' | 'article';

/** Ids of elements that links lead to. Each kind has a prefix, so that no two kinds can meet on one page. */
export const anchors = {
  claim: (id: string) => `claim-${id}`,
  evidence: (source: string) => `evidence-${source}`,
  event: (id: string) => `event-${id}`,
  note: (number: number) => `note-${number}`,
};

/**
 * @param base address of the deployed site, from content/site.yml
 * @param path an address of `urls`
 * @returns the full address
 */
export const absolute = (base: string, path: string): string => new URL(path, base).href;
