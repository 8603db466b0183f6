import { describe, expect, it } from 'vitest';
import { toString } from 'hast-util-to-string';
import { readCorpus, type Check } from '../../model/read/corpus.ts';
import { entriesOf } from '../../model/corpus.ts';
import { table, type KindRow } from '../../model/kinds.ts';
import { attribute, built, builtPages, page } from '../dist.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;
const checks = [...corpus.checks.values()];

/** Addresses that a page links to, without anchors. */
const linksOf = (url: string): Set<string> =>
  new Set(
    page(url)
      .elements.filter(({ tagName }) => tagName === 'a')
      .map((element) => attribute(element, 'href').replace(/#.*/, '')),
  );

/** Pairs of pages that must link to each other. */
const pairs: [string, string][] = checks.flatMap(({ id, claims, evidence, related, topics, people }) => {
  const check = `/checks/${id}/`;
  return [
    ...claims.map(({ article }) => [check, `/articles/${article}/`]),
    ...evidence.map(({ source }) => [check, `/sources/${source}/`]),
    ...related.map((other) => [check, `/checks/${other.check}/`]),
    ...topics.map((topic) => [check, `/topics/${topic}/`]),
    ...people.map((person) => [check, `/people/${person}/`]),
  ] as [string, string][];
});

it('shows every entry at the address that its kind gives it', () => {
  const rows: [string, KindRow][] = Object.entries(table.kinds);
  const lacking = rows.flatMap(([kind, row]) =>
    [...entriesOf(corpus, kind).values()].flatMap((entry) => {
      const address = row.address?.(entry);
      if (address === undefined) return [];
      const [path, anchor] = `/${address}`.split('#');
      const found = builtPages().find(({ url }) => url === path);
      const shown =
        found && (!anchor || found.elements.some((element) => attribute(element, 'id') === anchor));
      return shown ? [] : [`${entry.path} at ${address}`];
    }),
  );
  expect(lacking).toEqual([]);
});

it('links both ways between checks and what they name', () => {
  const cache = new Map<string, Set<string>>();
  const links = (url: string) => cache.get(url) ?? cache.set(url, linksOf(url)).get(url)!;
  const missing = pairs.flatMap(([a, b]) => [
    ...(links(a).has(b) ? [] : [`${a} does not link to ${b}`]),
    ...(links(b).has(a) ? [] : [`${b} does not link to ${a}`]),
  ]);
  expect(missing).toEqual([]);
});

it('shows every claim of an article in its place', () => {
  for (const article of corpus.articles.values()) {
    const text = page(`/articles/${article.id}/`).html;
    for (const { id } of article.claims) expect(text, `${article.id} ${id}`).toContain(`id="claim-${id}"`);
  }
});

it('shows every year of the timeline, with its events', () => {
  const { from, to } = corpus.site.span;
  for (let year = from; year <= to; year += 1) {
    const html = page(`/timeline/${year}/`).html;
    const events = [...corpus.events.values()].filter(({ date }) => date.startsWith(String(year)));
    expect(events.length).toBeGreaterThan(1);
    for (const { id } of events) expect(html, `${year} ${id}`).toContain(id);
    expect(linksOf('/timeline/')).toContain(`/timeline/${year}/`);
  }
});

describe('ClaimReview', () => {
  const dataOf = ({ id }: Check): Record<string, unknown>[] =>
    page(`/checks/${id}/`)
      .elements.filter((element) => attribute(element, 'type') === 'application/ld+json')
      .flatMap((element) => {
        const data: unknown = JSON.parse(toString(element));
        return Array.isArray(data) ? data : [data];
      });
  const reviewsOf = (check: Check) => dataOf(check).filter((data) => data['@type'] === 'ClaimReview');

  it('stands on every reviewed check and on no other', () => {
    for (const check of checks)
      expect(reviewsOf(check).length > 0, check.id).toBe(check.status === 'reviewed');
  });

  it('names claim, rating and publisher', () => {
    for (const check of checks.filter(({ status }) => status === 'reviewed'))
      for (const review of reviewsOf(check)) {
        expect(review).toMatchObject({
          '@context': 'https://schema.org',
          claimReviewed: expect.any(String),
          datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          url: expect.stringMatching(new RegExp(`^${corpus.site.base}`)),
          author: { '@type': 'Organization', name: corpus.site.publisher },
          reviewRating: { alternateName: expect.any(String) },
        });
      }
  });
});

it('keeps unfinished checks out of feeds, the sitemap and search engines', () => {
  const open = checks.filter(({ status }) => status !== 'reviewed');
  const feed = built('feeds/checks.xml');
  const sitemap = built('sitemap-0.xml');
  for (const { id, corrections } of open) {
    // Who read its verdict is told what became of it.
    if (corrections.length === 0) expect(feed).not.toContain(`/checks/${id}/`);
    expect(sitemap).not.toContain(`/checks/${id}/`);
    const robots = page(`/checks/${id}/`).elements.find((element) => attribute(element, 'name') === 'robots');
    expect(attribute(robots!, 'content')).toContain('noindex');
  }
  // A feed holds the newest; every reviewed check stands in that of a person or a topic, or in the sitemap.
  for (const { id } of checks.filter(({ status }) => status === 'reviewed'))
    expect(sitemap).toContain(`/checks/${id}/`);
  expect(feed).toContain('/checks/');
});

it('never prints what is withheld', () => {
  for (const article of corpus.articles.values())
    for (const { start, end } of article.withheld) {
      const words = article.text.slice(start, end);
      const shown = builtPages().filter(({ html }) => html.includes(words));
      expect(shown.map(({ url }) => url)).toEqual([]);
    }
});
