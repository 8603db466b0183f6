import { addresses, eventAnchor } from '../../model/addresses.ts';

/** What lists of checks are filtered by. */
export type Facet = 'verdict' | 'topic' | 'speaker' | 'person' | 'year' | 'matter' | 'article';

/** Ids of elements that links lead to. Each kind has a prefix, so that no two kinds can meet on one page. */
export const anchors = {
  claim: (id: string) => `claim-${id}`,
  evidence: (source: string) => `evidence-${source}`,
  event: eventAnchor,
  note: (number: number) => `note-${number}`,
  /** A word of the glossary. */
  term: (id: string) => `term-${id}`,
  /** A verdict in a list that is grouped by it. */
  verdict: (id: string) => `verdict-${id}`,
};

/** A further page of a list; the first stands at the address of the list itself. */
export const pageOf = (list: string, number: number): string =>
  number === 1 ? list : `${list}page/${number}/`;

/**
 * Every address of the site, from the root of its host. Pages end in a slash.
 *
 * @param root path below which the site stands, with a slash at both ends
 */
export const urlsBelow = (root: string) => ({
  home: () => root,
  checks: () => `${root}checks/`,
  check: (id: string) => root + addresses.checks({ id }),
  /** The evidence row of a source on a check page. */
  evidence: (check: string, source: string) =>
    `${root}${addresses.checks({ id: check })}#${anchors.evidence(source)}`,
  /** The values of a facet. */
  facet: (facet: Facet) => `${root}checks/${facet}/`,
  /** What became of the verdict of a check, where it was changed. */
  changed: (check: string) => `${root}${addresses.checks({ id: check })}#changed`,
  checksBy: (facet: Facet, value: string) => `${root}checks/${facet}/${value}/`,
  /** Checks of one value that have one verdict. */
  checksByBoth: (facet: Facet, value: string, verdict: string) =>
    `${root}checks/${facet}/${value}/verdict/${verdict}/`,
  /** What happened to a check. */
  history: (check: string) => `${root}${addresses.checks({ id: check })}#history`,
  articles: () => `${root}articles/`,
  article: (slug: string) => root + addresses.articles({ id: slug }),
  /** A claim in its place on the page of the article. */
  claim: (article: string, claim: string) =>
    `${root}${addresses.articles({ id: article })}#${anchors.claim(claim)}`,
  sources: () => `${root}sources/`,
  /** The same documents in another order. */
  sourcesBy: (order: string) => `${root}sources/by/${order}/`,
  source: (id: string) => root + addresses.sources({ id }),
  people: () => `${root}people/`,
  person: (id: string) => root + addresses.people({ id }),
  topics: () => `${root}topics/`,
  topic: (id: string) => root + addresses.topics({ id }),
  timeline: () => `${root}timeline/`,
  year: (year: number | string) => `${root}timeline/${year}/`,
  event: (id: string) => root + addresses.events({ id }),
  /** The style sheet by which marks of the timeline light their threads. */
  threads: () => `${root}timeline/threads.css`,
  figures: () => `${root}figures/`,
  figure: (id: string) => root + addresses.figures({ id }),
  /** How the verdicts fall, and the site held to its own criteria. */
  balance: () => `${root}balance/`,
  glossary: () => `${root}glossary/`,
  /** Where a reader sets an article beside the record, and what it is compared with. */
  read: () => `${root}read/`,
  known: () => `${root}read/known.js`,
  /** Where a reader searches; `?q=` and facets may follow. */
  search: () => `${root}search/`,
  /** An index that the page of search loads. */
  searchIndex: (name: 'main' | 'sources') => `${root}pagefind/${name}/`,
  /** A page of prose: methodology, about, corrections, contribute. */
  page: (name: string) => root + addresses.pages({ id: name }),
  /** Every component in every state, for those who build the site. */
  design: (part?: 'more') => `${root}design/${part ? `${part}/` : ''}`,
  /** A feed by its name in site/data/feeds/channels.ts, in one of its forms. */
  feed: (name = 'checks', form: 'xml' | 'json' = 'xml') => `${root}feeds/${name}.${form}`,
  /** A file of the static API, by its name without an ending. */
  api: (name: string) => `${root}api/v1/${name}.json`,
  data: () => `${root}data/`,
  dataFile: (name: string, form: 'csv' | 'json' = 'csv') => `${root}data/${name}.${form}`,
  /** A check in a frame of another site. */
  embed: (check: string) => `${root}embed/checks/${check}/`,
  embedStyle: () => `${root}embed/style.css`,
  feedStyle: () => `${root}feeds/style.css`,
  /** What readers get of the work of others, which `npm run docs` writes. */
  notices: () => `${root}licences.txt`,
  sitemap: () => `${root}sitemap-index.xml`,
  securityTxt: () => `${root}.well-known/security.txt`,
  manifest: () => `${root}manifest.webmanifest`,
  favicon: () => `${root}favicon.svg`,
  /** An icon for home screens, by its name in site/data/share/icons.ts. */
  icon: (name: string) => `${root}icons/${name}.png`,
  /** The picture that links to a page show, by the name of its card. */
  picture: (name: string) => `${root}og/${name}.png`,
  /** An address that content writes from the root of the site: `/methodology/`. */
  local: (path: string) => `${root}${path.slice(1)}`,
});

/**
 * The addresses of this build. Astro hands on the path of `base` in content/site.yml, see astro.config.mjs;
 * outside of a build the site stands at the root.
 */
export const urls = urlsBelow(import.meta.env?.BASE_URL ?? '/');

/**
 * @param base address of the deployed site, from content/site.yml
 * @param path an address of `urls`
 * @returns the full address
 */
export const absolute = (base: string, path: string): string => new URL(path, base).href;

/** Host and path of the deployed site, as Astro takes them. The path has a slash at both ends. */
export function placeOf(base: string): { site: string; base: string } {
  const { origin, pathname } = new URL(base);
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
