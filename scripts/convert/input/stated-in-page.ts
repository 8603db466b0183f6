import type { PageLanguage } from '../page-language.ts';
import type { Fact, Stated } from '../stated.ts';
import { readJsonLd, type LinkedArticle } from './json-ld.ts';

/** What this module needs of a document. */
export interface PageDocument {
  querySelectorAll: (selector: string) => Iterable<PageElement>;
}
interface PageElement {
  textContent: string | null;
  getAttribute: (name: string) => string | null;
}

/** A longer "headline" or name is a text. */
const LONGEST = 300;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A value that may stand in a field, and how it is known. */
type Candidate = { value: string; basis: string };

/** Values of an element in the page: an attribute, else its text. */
function elements(
  document: PageDocument,
  selector: string,
  basis: string,
  attributes: readonly string[],
): Candidate[] {
  return [...document.querySelectorAll(selector)].slice(0, 20).flatMap((element) => {
    const written =
      attributes.map((name) => element.getAttribute(name)).find((value) => value) ?? element.textContent;
    const value = oneLine(written ?? '');
    return value === '' || value.length > LONGEST ? [] : [{ value, basis }];
  });
}

const META: Record<'title' | 'outlet' | 'author' | 'published' | 'updated' | 'url', readonly string[]> = {
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
  ],
  outlet: ['og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher'],
  author: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'cxenseparse:author',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'date.published',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
    'dc.date',
    'publish-date',
    'publishdate',
    'publication_date',
    'pubdate',
    'ptime',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'date',
  ],
  updated: [
    'article:modified_time',
    'article:modified',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
    'utime',
  ],
  url: ['og:url', 'parsely-link'],
};

/** Values of meta elements, by name, in the order of the list. */
function metas(document: PageDocument): (field: keyof typeof META) => Candidate[] {
  const byName = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    const value = oneLine(element.getAttribute('content') ?? '');
    if (value === '' || value.length > LONGEST) continue;
    const key = name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), value]);
  }
  return (field) =>
    META[field].flatMap((name) =>
      (byName.get(name) ?? []).map((value) => ({ value, basis: `meta ${name}` })),
    );
}

const linked = (value: string | null | undefined, name: string): Candidate[] =>
  value && value.length <= LONGEST ? [{ value: oneLine(value), basis: `JSON-LD ${name}` }] : [];

/** A title of the window or of a card without the name of the site at its end. */
function withoutSite(title: string, site: string | undefined): string {
  const cut = /^(.{15,})\s+[|–—·»-]\s+([^|–—·»]{2,40})$/u.exec(title);
  if (!cut) return title;
  const tail = cut[2]!.toLowerCase();
  return site && (site.toLowerCase().includes(tail) || tail.includes(site.toLowerCase())) ? cut[1]! : title;
}

/** The first candidate that a reader makes something of. */
function first<T>(candidates: readonly Candidate[], read: (value: string) => T | null): Fact<T> | undefined {
  for (const { value, basis } of candidates) {
    const known = read(value);
    if (known !== null) return { value: known, basis };
  }
  return undefined;
}

/** An https or http address without a fragment; null for any other. */
function address(value: string): string | null {
  if (!URL.canParse(value) || /[\s<>"'`\\]/.test(value)) return null;
  const url = new URL(value);
  if (!/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return null;
  url.hash = '';
  return url.href;
}

/** Authors among names: people only, each once. */
function authorsIn(
  document: PageDocument,
  article: LinkedArticle | null,
  meta: readonly Candidate[],
  language: PageLanguage,
): Fact<string[]> | undefined {
  const people = (value: string): string[] =>
    language.headerLine(/^by\b/i.test(value) ? value : `By ${value}`, null)?.authors ?? [];
  const inData = (article?.authors ?? []).flatMap(({ name, person }) => {
    const line = language.headerLine(`By ${name}`, null);
    // Structured data may call somebody a person whose name has a form of its own: one word, no capitals.
    return line ? people(name) : person && /^[^\d@:/]{2,60}$/.test(name) ? [name] : [];
  });
  if (inData.length > 0) return { value: [...new Set(inData)], basis: 'JSON-LD author' };
  const groups: Candidate[][] = [
    [...meta],
    elements(document, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]', 'microdata author', [
      'content',
    ]),
    elements(document, 'a[rel~="author"]', 'link rel=author', []),
    elements(
      document,
      '[class*="byline" i], [class*="author-name" i], [data-testid*="byline" i]',
      'byline of the page',
      [],
    ),
  ];
  for (const group of groups)
    for (const basis of new Set(group.map((candidate) => candidate.basis))) {
      const names = group
        .filter((candidate) => candidate.basis === basis)
        .flatMap(({ value }) => people(value));
      if (names.length > 0) return { value: [...new Set(names)], basis };
    }
  return undefined;
}

/**
 * What a page states about the article on it: in JSON-LD, else in meta elements, else in microdata and the page itself.
 *
 * @param language reads names and days
 */
export function statedIn(
  document: PageDocument,
  language: PageLanguage,
): { stated: Stated; body: string | null } {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => textContent ?? '',
  );
  const article = readJsonLd(scripts);
  const meta = metas(document);
  const day = (value: string): string | null => language.dayIn(value);
  const text = (value: string): string | null => value;
  const outlet = first([...linked(article?.publisher, 'publisher'), ...meta('outlet')], text);
  const title = first(
    [
      ...linked(article?.headline, 'headline'),
      ...elements(document, '[itemprop~="headline"]', 'microdata headline', ['content']),
      ...meta('title'),
      ...elements(document, 'h1', 'h1', []),
      ...elements(document, 'title', 'title', []),
    ],
    (value) => withoutSite(value, outlet?.value),
  );
  const facts: Stated = {
    title,
    outlet,
    authors: authorsIn(document, article, meta('author'), language),
    published: first(
      [
        ...linked(article?.published, 'datePublished'),
        ...meta('published'),
        ...elements(document, '[itemprop~="datePublished"]', 'microdata datePublished', [
          'datetime',
          'content',
        ]),
        ...elements(
          document,
          'time[pubdate], article time[datetime], header time[datetime], time[datetime]',
          'time element',
          ['datetime'],
        ),
      ],
      day,
    ),
    updated: first(
      [
        ...linked(article?.modified, 'dateModified'),
        ...meta('updated'),
        ...elements(document, '[itemprop~="dateModified"]', 'microdata dateModified', [
          'datetime',
          'content',
        ]),
      ],
      day,
    ),
    url: first(
      [
        ...elements(document, 'link[rel~="canonical"]', 'link rel=canonical', ['href']),
        ...meta('url'),
        ...linked(article?.url, 'url'),
      ],
      address,
    ),
  };
  const stated = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Stated;
  return { stated, body: article?.body ?? null };
}
