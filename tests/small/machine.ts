import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import type { Corpus } from '../../model/read/corpus.ts';
import { publicKinds, recordsOf } from '../../model/views/record.ts';
import { curly } from '../../site/data/text/typography.ts';
import { csvRows } from '../csv.ts';

type Json = Record<string, unknown>;

/** Texts that no program may bend: other scripts, both directions, signs of several code points, signs of tables. */
export const FOREIGN = [
  'مرحبا بالعالم',
  'שלום, "עולם"',
  '日本語の文。',
  '🌉👩‍👩‍👧🏳️‍🌈',
  'é è ﬁ ½ 𝔘',
  '0012',
  '-1+1;2',
  'a "quoted", comma',
];

const cell = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : JSON.stringify(value);

/**
 * Compares everything that a built site hands to programs with its content: the API, the tables, the one file of all,
 * the feeds in both forms, the structured data.
 *
 * @param dist folder of the site
 * @returns what differs; nothing may
 */
export function machineFaults(dist: string, corpus: Corpus): string[] {
  const faults: string[] = [];
  const file = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const json = (path: string): Json => JSON.parse(file(path)) as Json;
  const same = (what: string, found: unknown, expected: unknown): void => {
    if (!isDeepStrictEqual(found, expected))
      faults.push(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(expected)}`);
  };
  const all = json('data/all.json');
  for (const kind of publicKinds) {
    const records = JSON.parse(JSON.stringify(recordsOf(corpus, kind))) as ReturnType<typeof recordsOf>;
    const [head = [], ...rows] = csvRows(file(`data/${kind}.csv`));
    same(`${kind}.csv rows`, rows.length, records.length);
    records.forEach(({ id, data, body }, at) => {
      const api = json(`api/v1/${kind}/${id}.json`);
      same(`api ${kind} ${id}`, [api['data'], api['body']], [data, body]);
      const one = (all[kind] as Json[])[at]!;
      same(`all.json ${kind} ${id}`, [one['data'], one['body']], [data, body]);
      const known: Json = { ...data, id, body };
      head.forEach((name, column) => {
        if (name !== 'address') same(`${kind}.csv ${id} ${name}`, rows[at]![column], cell(known[name]));
      });
    });
  }
  const { items } = json('feeds/checks.json') as { items: Json[] };
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'item',
    parseTagValue: false,
    trimValues: false,
  });
  const { item } = (parser.parse(file('feeds/checks.xml')) as { rss: { channel: { item: Json[] } } }).rss
    .channel;
  const checks = [...corpus.checks.values()].filter(({ status }) => status === 'reviewed');
  same('feed', items.length, item.length);
  for (const check of checks) {
    const at = items.findIndex(({ url }) => String(url).endsWith(`/checks/${check.id}/`));
    same(`feed ${check.id} summary`, items[at]?.['summary'], curly(check.summary));
    same(`feed ${check.id} title`, String(items[at]?.['title']).endsWith(curly(check.claimReviewed)), true);
    same(`rss ${check.id} title`, item[at]?.['title'], items[at]?.['title']);
    same(`rss ${check.id} text`, String(item[at]?.['content:encoded']).trim(), items[at]?.['content_html']);
  }
  const feed = json('data/claimreview.json') as { dataFeedElement: { item: Json[] }[] };
  const reviews = feed.dataFeedElement.flatMap((element) => element.item);
  same('claimreview.json', reviews.length, checks.length);
  for (const check of checks) {
    const html = file(`checks/${check.id}/index.html`);
    const nodes = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
      ([, text]) => JSON.parse(text!) as Json,
    );
    const { '@context': _, ...own } = nodes.find((node) => node['@type'] === 'ClaimReview')!;
    same(
      `claimreview ${check.id}`,
      reviews.find(({ url }) => url === own['url']),
      own,
    );
    same(`claimreview ${check.id} claim`, own['claimReviewed'], check.claimReviewed);
    same(`claimreview ${check.id} name`, own['name'], curly(check.title));
  }
  return faults;
}
