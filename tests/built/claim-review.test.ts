import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { curly } from '../../site/data/text/typography.ts';
import { attribute, built, builtPages } from '../dist.ts';
import { ROOT } from '../root.ts';

/**
 * ClaimReview on every built page, without the defects that consumers meet in the wild: ratings as strings or empty,
 * several nodes, joined addresses, the review as its own place of publication, fields of ours that leak.
 */
const { checks, sources, site } = readCorpus(ROOT).corpus!;

type Node = Record<string, unknown>;
const HOST = new URL(site.base).host;

const nodes = builtPages().flatMap(({ url, elements }) =>
  elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element) => ({ url, data: JSON.parse(toString(element)) as Node })),
);
const reviews = nodes.filter(({ data }) => data['@type'] === 'ClaimReview');

/** Every value of a node with its path. */
function values(node: unknown, path = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, value]) => values(value, `${path}/${key}`));
}

describe('ClaimReview on every page', () => {
  it('is one node, on the page of the check that it names, and nowhere else', () => {
    const expected = [...checks.values()].filter(({ status }) => status === 'reviewed');
    expect(reviews.map(({ url }) => url).sort()).toEqual(expected.map(({ id }) => `/checks/${id}/`).sort());
    for (const { url, data } of reviews) expect(new URL(String(data['url'])).pathname).toBe(url);
  });

  it('has what consumers ask for, within their bounds', () => {
    for (const { url, data } of reviews) {
      expect(String(data['claimReviewed']).length, url).toBeLessThanOrEqual(75);
      expect(data['reviewRating'], url).toMatchObject({
        '@type': 'Rating',
        alternateName: expect.stringMatching(/\S/) as string,
      });
      const { ratingValue, bestRating, worstRating } = data['reviewRating'] as Node;
      if (ratingValue !== undefined) {
        expect([ratingValue, bestRating, worstRating].every(Number.isFinite), url).toBe(true);
        expect(Number(ratingValue), url).toBeGreaterThanOrEqual(Number(worstRating));
        expect(Number(ratingValue), url).toBeLessThanOrEqual(Number(bestRating));
      } else expect([bestRating, worstRating], url).toEqual([undefined, undefined]);
      expect(data['itemReviewed'], url).toMatchObject({
        '@type': 'Claim',
        text: expect.stringMatching(/\S/) as string,
      });
      expect(data['publisher'], url).toEqual({ '@id': (data['author'] as Node)['@id'] });
    }
  });

  it('holds no empty value, no joined addresses and no field of ours', () => {
    for (const { url, data } of nodes)
      for (const [path, value] of values(data)) {
        expect(value, `${url} ${path}`).not.toBe('');
        expect(value, `${url} ${path}`).not.toBeNull();
        if (/\/(url|@id|sameAs|item|license)(\/\d+)?$/.test(path))
          expect(URL.canParse(String(value)) && !/[\s,]https?:/.test(String(value)), `${url} ${path}`).toBe(
            true,
          );
        expect(path, url).not.toMatch(/\/(verdict|answer|evidence|waivers|selection|withheld|test)(\/|$)/);
      }
  });

  it('points to places of publication that are not our own, as a list', () => {
    for (const { url, data } of reviews) {
      const { appearance } = data['itemReviewed'] as Node;
      if (appearance === undefined) continue;
      expect(Array.isArray(appearance), url).toBe(true);
      for (const place of appearance as Node[])
        expect(new URL(String(place['url'])).host, url).not.toBe(HOST);
    }
  });

  it('cites every source of the evidence, and no address that must not be published', () => {
    for (const { data } of reviews) {
      const check = checks.get(/\/checks\/([^/]+)\/$/.exec(String(data['url']))![1]!)!;
      const cited = data['citation'] as Node[];
      expect(cited.length).toBe(check.evidence.length);
      cited.forEach((one, index) => {
        const { noLink, url, archive } = sources.get(check.evidence[index]!.source)!;
        expect(one['url']).toBe(noLink ? undefined : (url ?? archive));
      });
    }
  });

  it('stands in one feed of data, the same as on the pages', () => {
    const feed = JSON.parse(built('data/claimreview.json')) as { dataFeedElement: { item: Node[] }[] };
    const found = feed.dataFeedElement.flatMap(({ item }) => item);
    const onPages = reviews.map(({ data: { '@context': _, ...review } }) => review);
    const byUrl = (a: Node, b: Node) => String(a['url']).localeCompare(String(b['url']));
    expect(found.sort(byUrl)).toEqual(onPages.sort(byUrl));
  });
});

it('says on every page below a list where it stands', () => {
  const trails = nodes.filter(({ data }) => data['@type'] === 'BreadcrumbList');
  expect(trails.length).toBeGreaterThan(checks.size / 2);
  for (const { url, data } of trails) {
    const items = data['itemListElement'] as { position: number; item: string; name: string }[];
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    const last = new URL(items.at(-1)!.item).pathname;
    expect(decodeURI(url)).toBe(decodeURI(last));
    for (const { item } of items)
      expect(
        builtPages().some((page) => page.url === new URL(item).pathname),
        item,
      ).toBe(true);
  }
});

describe('pages of articles, people and topics', () => {
  const ofPages = nodes.filter(({ data }) => ['WebPage', 'CollectionPage'].includes(String(data['@type'])));
  const corpus = readCorpus(ROOT).corpus!;

  it('say what they are about', () => {
    const curated = [...corpus.articles.values()].filter(({ status }) => status === 'curated');
    const expected = [
      ...curated.map(({ id }) => `/articles/${id}/`),
      ...[...corpus.people.keys()].map((id) => `/people/${id}/`),
      ...[...corpus.topics.keys()].map((id) => `/topics/${id}/`),
    ];
    const pages = new Set(builtPages().map(({ url }) => url));
    expect(ofPages.map(({ url }) => url).sort()).toEqual(expected.filter((url) => pages.has(url)).sort());
    for (const { url, data } of ofPages) {
      expect(new URL(String(data['url'])).pathname).toBe(url);
      expect(data['about'], url).toMatchObject({ '@type': expect.stringMatching(/\S/) as string });
    }
  });

  it('never pass for the work or the person: those have an address elsewhere, or none', () => {
    const own = /^(?:(?:Opinion)?NewsArticle|Article|Person|Organization)$/;
    expect(nodes.filter(({ data }) => own.test(String(data['@type'])))).toEqual([]);
    for (const { url, data } of ofPages) {
      const { url: address, sameAs = [] } = data['about'] as { url?: string; sameAs?: string[] };
      for (const place of [address ?? [], sameAs].flat()) expect(new URL(place).host, url).not.toBe(HOST);
    }
  });

  it('list checks that are on this site, by their titles, and tell their number', () => {
    const lists = ofPages.filter(({ data }) => data['mainEntity'] !== undefined);
    expect(lists.length).toBeGreaterThan(0);
    for (const { url, data } of lists) {
      const list = data['mainEntity'] as {
        numberOfItems: number;
        itemListElement: { position: number; url: string; name: string }[];
      };
      expect(list.numberOfItems, url).toBeGreaterThanOrEqual(list.itemListElement.length);
      list.itemListElement.forEach(({ position, url: address, name }, index) => {
        expect(position, url).toBe(index + 1);
        const id = /\/checks\/([^/]+)\/$/.exec(new URL(address).pathname)![1]!;
        expect(name, url).toBe(curly(checks.get(id)!.title));
      });
    }
  });
});
