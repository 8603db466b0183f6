import type { Corpus } from '../../model/read/corpus.ts';
import { siteImage, type ShareImage } from './share/image.ts';
import { policyOf } from './policy.ts';
import { crumbs } from './parts/crumbs.ts';
import { scriptJson } from './text/jsonld.ts';
import { tokens } from './tokens.ts';
import type { Life } from './parts/life.ts';
import { contactLine, reportAddress, type Subject } from './parts/suggest.ts';
import { absolute, urls } from './urls.ts';
import * as strings from '../strings.ts';
import { fill } from '../fill-in.ts';

/** A link in the frame of every page. */
interface FrameLink {
  href: string;
  words: string;
  current?: 'page' | 'true';
  /** Only where the masthead is wide; on narrow screens the foot has it. */
  wide?: boolean;
}

/** A feed in one of its forms. */
export interface FeedLink {
  href: string;
  title: string;
  type: string;
}

/** All that the layout needs: what goes into `<head>`, the masthead and the foot. */
export interface Frame {
  site: string;
  language: string;
  title: string;
  description: string;
  /** Full address; none where the page answers for addresses that do not exist. */
  canonical?: string;
  /** What links to the page show: full address, pixels, and the same in words. */
  image: { url: string; width: number; height: number; alt: string };
  type: 'website' | 'article';
  /** Who made the page. What it quotes has authors of its own. */
  author: string;
  life?: Life;
  noindex: boolean;
  /** What the page may load, for a `<meta>`. */
  policy: string;
  /** JSON-LD, one text a script element, already escaped for it. */
  jsonld: string[];
  home: boolean;
  homeHref: string;
  /** Feeds that tell of what is new here: those of the page, then those of the site. */
  feeds: FeedLink[];
  /** The page's own among them, in both forms; none where it has none. */
  ownFeeds: FeedLink[];
  icons: { favicon: string; touch: string; manifest: string };
  /** Of the bar of the browser: the paper of each theme. */
  colours: { light: string; dark: string };
  nav: FrameLink[];
  search: FrameLink;
  foot: FrameLink[];
  footnote: string;
  /** In the same place on every page: how to write, and how to have something corrected. */
  help: { words: string; href?: string }[];
  licence: { name: string; url: string };
}

export interface PageMeta {
  /** Heading of the page; the name of the site is added. */
  title: string;
  /** One or two sentences; cut at a word for search engines. */
  description: string;
  /** Address from `urls`; none for the page that stands in for those that do not exist. */
  path?: string;
  /** What a reader who suggests a correction here means; else the address. */
  subject?: Subject;
  type?: Frame['type'];
  /** When we published and last changed it; never the day of an article that it is about. */
  life?: Life;
  /** What links to the page show; the picture of the site where it has none of its own. */
  image?: ShareImage;
  noindex?: boolean;
  /** A feed of its own, by its name and in words. */
  feed?: { name: string; title: string };
  /** What the page says of itself to programs, as schema.org has it. */
  jsonld?: object;
}

const sections: [string, string][] = [
  [urls.checks(), strings.frame.checks],
  [urls.timeline(), strings.frame.timeline],
  [urls.figures(), strings.frame.numbers],
  [urls.articles(), strings.frame.articles],
  [urls.sources(), strings.frame.sources],
  [urls.balance(), strings.frame.balance],
  [urls.page('methodology'), strings.frame.method],
];
/** Sections for which a narrow masthead has no room. */
const wide = [urls.sources(), urls.balance()];
const more: [string, string][] = [
  [urls.sources(), strings.frame.sources],
  [urls.people(), strings.frame.people],
  [urls.topics(), strings.frame.topics],
  [urls.balance(), strings.frame.balance],
  [urls.glossary(), strings.frame.glossary],
  [urls.read(), strings.frame.read],
  [urls.page('about'), strings.frame.about],
  [urls.page('corrections'), strings.frame.corrections],
  [urls.page('contribute'), strings.frame.contribute],
  [urls.data(), strings.frame.data],
  [urls.feed(), strings.frame.feed],
  [urls.notices(), strings.frame.notices],
];

/** Pages of content/pages that no list of the frame names: each is reached from the foot. */
const otherPages = ({ pages }: Corpus): [string, string][] => {
  const named = [...sections, ...more].map(([href]) => href);
  return [...pages.values()]
    .map(({ id, title }): [string, string] => [urls.page(id), title])
    .filter(([href]) => !named.includes(href));
};

/** Search engines show about this many characters of a description. */
const DESCRIPTION = 160;

/** Cuts at the end of a word, with an ellipsis. */
export const shorten = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', length - 1)).replace(/[\s,;:.–—]+$/, '')}…`;

const links = (list: [string, string][], path: string): FrameLink[] =>
  list.map(([href, words]) => ({
    href,
    words,
    ...(href === path
      ? { current: 'page' as const }
      : path.startsWith(href)
        ? { current: 'true' as const }
        : {}),
  }));

/** How to write and how to report an error, as far as a channel is open. */
function helpLines(site: Corpus['site'], subject: Subject): Frame['help'] {
  const contact = contactLine(site);
  const report = reportAddress(site, subject);
  return [...(contact ? [contact] : []), ...(report ? [{ words: strings.frame.report, href: report }] : [])];
}

/** A feed in both of its forms. */
const feedLinks = ({ name, title }: { name: string; title: string }): FeedLink[] => [
  { href: urls.feed(name), title, type: 'application/rss+xml' },
  { href: urls.feed(name, 'json'), title, type: 'application/feed+json' },
];

/** The frame of one page. */
export function frame(corpus: Corpus, meta: PageMeta): Frame {
  const { site } = corpus;
  const { path = '' } = meta;
  const { path: picture, ...image } = meta.image ?? siteImage(site);
  const home = path === urls.home();
  const place = meta.noindex
    ? undefined
    : crumbs(site.base, site.name, path, meta.title, [...sections, ...more]);
  const ownFeeds = meta.feed ? feedLinks(meta.feed) : [];
  return {
    site: site.name,
    language: site.language,
    title: home
      ? fill(strings.frame.homeTitle, { site: site.name, page: meta.title })
      : fill(strings.frame.title, { site: site.name, page: meta.title }),
    description: shorten(meta.description, DESCRIPTION),
    ...(meta.path === undefined ? {} : { canonical: absolute(site.base, meta.path) }),
    image: { url: absolute(site.base, picture), ...image },
    type: meta.type ?? 'website',
    author: site.publisher,
    ...(meta.life ? { life: meta.life } : {}),
    noindex: meta.noindex ?? false,
    policy: policyOf(path),
    jsonld: [meta.jsonld, place].filter((node) => node !== undefined).map(scriptJson),
    home,
    homeHref: urls.home(),
    feeds: [...ownFeeds, ...feedLinks({ name: 'checks', title: site.name })],
    ownFeeds,
    icons: { favicon: urls.favicon(), touch: urls.icon('apple-touch-icon'), manifest: urls.manifest() },
    colours: { light: tokens.light.paper!, dark: tokens.dark.paper! },
    nav: links(sections, path).map((link) => (wide.includes(link.href) ? { ...link, wide: true } : link)),
    foot: links([...more, ...otherPages(corpus)], path),
    search: links([[urls.search(), strings.frame.search]], path)[0]!,
    help: helpLines(site, meta.subject ?? { id: path || meta.title }),
    footnote: strings.frame.footnote,
    licence: { name: site.licence.name, url: site.licence.url },
  };
}
