import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { channels } from '../../site/data/feeds/channels.ts';
import { jsonFeed } from '../../site/data/feeds/json.ts';
import { rssFeed } from '../../site/data/feeds/rss.ts';
import type { Changes } from '../workspace.ts';
import { messagesOf } from '../workspace.ts';
import { worldOf } from './helpers.ts';

interface Item {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  description: string;
  pubDate: string;
  'atom:updated'?: string;
}
interface Channel {
  language: string;
  lastBuildDate: string;
  link: string;
  'atom:link': { '@_href': string };
  item: Item[];
}

/** A feed of a small site in both forms, as text. */
function feedOf(changes: Changes = {}, name = 'checks'): { xml: string; json: string } | undefined {
  const world = worldOf(changes);
  const channel = channels(world).find((one) => one.name === name);
  return channel && { xml: rssFeed(world.corpus, channel), json: jsonFeed(world.corpus, channel) };
}

/** The feed as a reader parses it. */
function channelOf(changes: Changes = {}, name = 'checks'): Channel {
  const { xml } = feedOf(changes, name)!;
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
  return (parser.parse(xml) as { rss: { channel: Channel } }).rss.channel;
}

const corrected = (list: string): Changes => ({
  'content/checks/cars.md': (text) => text.replace('related: []', `corrections: ${list}\nrelated: []`),
});

test('a description is HTML: what looks like markup stays text', () => {
  const { item } = channelOf({
    'content/checks/cars.md': (text) =>
      text.replace(/^summary: .*$/m, `summary: 'x < y & "z" <img src=https://a.example/ onerror=a()>. Two.'`),
  });
  expect(item[0]!.description).toBe(
    'x &lt; y &amp; “z” &lt;img src=https://a.example/ onerror=a()&gt;. Two.',
  );
});

test('an id outlives a move of the site', () => {
  const here = channelOf();
  const there = channelOf({
    'content/site.yml': (text) => text.replace('https://desk.example', 'https://other.example/claims/'),
  });
  expect(there.item[0]!.link).not.toBe(here.item[0]!.link);
  expect(there.item.map(({ guid }) => guid)).toEqual(here.item.map(({ guid }) => guid));
  expect(here.item[0]!.guid).toEqual({ '#text': 'check/cars', '@_isPermaLink': 'false' });
});

const UUID = '0b6c1a0e-54a3-4f0c-9d4e-2f6f6f1f9a11';
const withUuid = (uuid: string): Changes => ({
  'content/site.yml': (text) => `uuid: '${uuid}'\n${text}`,
});

test('with a UUID of the site, ids are like no other in the world, and URIs', () => {
  const changes = {
    ...corrected("[{ date: '2026-12-05', class: verdict, was: 'False', note: 'No.' }]"),
    ...withUuid(UUID),
  };
  const ids = channelOf(changes).item.map(({ guid }) => guid['#text']);
  expect(ids).toEqual([`urn:uuid:${UUID}#check/cars/verdict-change/1`, `urn:uuid:${UUID}#check/cars`]);
  expect(jsonOf(changes).items.map(({ id }) => id)).toEqual(ids);
  for (const id of ids) expect(new URL(id).protocol).toBe('urn:');
});

test.each(['x', UUID.toUpperCase(), `${UUID} `, `{${UUID}}`, UUID.replaceAll('-', '')])(
  '%s is no UUID',
  (uuid) => {
    expect(messagesOf(withUuid(uuid))).toEqual([
      expect.stringMatching(/^content\/site\.yml:1:\d+ schema: .*expected a UUID in lower case/),
    ]);
  },
);

test('a review of the whole shows as an update, and puts nothing before what is newer', () => {
  const { item, lastBuildDate } = channelOf({
    'content/checks/cars.md': (text) => text.replace('related: []', "reviewed: '2024-06-20'\nrelated: []"),
  });
  expect(item[0]!['atom:updated']).toBe('2024-06-20T00:00:00.000Z');
  expect(lastBuildDate).toBe('Thu, 20 Jun 2024 00:00:00 GMT');
  const world = worldOf();
  const check = world.corpus.checks.get('cars')!;
  const node = world.graph.checks.get('cars')!;
  for (const [id, published, reviewed] of [
    ['older', '2024-05-01', '2024-07-01'],
    ['newer', '2024-06-10', undefined],
  ] as const) {
    const path = `content/checks/${id}.md`;
    const own = { ...check, id, path, published, ...(reviewed ? { reviewed } : {}) };
    world.corpus.checks.set(id, own);
    world.graph.checks.set(id, { ...node, check: own });
    world.prose.set(path, world.prose.get(check.path)!);
  }
  const { news } = channels(world).find(({ name }) => name === 'checks')!;
  expect(news.map(({ id, updated }) => [id, updated])).toEqual([
    ['check/newer', undefined],
    ['check/cars', undefined],
    ['check/older', '2024-07-01'],
  ]);
});

test('a changed verdict is an item of its own, and the check says when it was updated', () => {
  const { item, lastBuildDate } = channelOf(
    corrected("[{ date: '2026-12-05', class: verdict, was: 'False', note: 'A count was found.' }]"),
  );
  expect(item).toMatchObject([
    {
      title: 'Verdict changed: The bridge carries 4,000 cars a day',
      guid: { '#text': 'check/cars/verdict-change/1' },
      description: 'It was: False. A count was found. It is now: Mostly true.',
      pubDate: 'Sat, 05 Dec 2026 00:00:00 GMT',
    },
    {
      guid: { '#text': 'check/cars' },
      pubDate: 'Sat, 01 Jun 2024 00:00:00 GMT',
      'atom:updated': '2026-12-05T00:00:00.000Z',
    },
  ]);
  expect(item[0]!.link).toMatch(/\/checks\/cars\/#changed$/);
  expect(lastBuildDate).toBe('Sat, 05 Dec 2026 00:00:00 GMT');
});

test('another correction updates the check and makes no item', () => {
  const { item } = channelOf(
    corrected("[{ date: '2026-12-05', class: factual, was: '4', note: 'It is 5.' }]"),
  );
  expect(item).toHaveLength(1);
  expect(item[0]!['atom:updated']).toBe('2026-12-05T00:00:00.000Z');
});

test('whoever read a verdict that was withdrawn learns of it', () => {
  const { item } = channelOf({
    'content/checks/cars.md': (text) =>
      text
        .replace('status: reviewed', 'status: void\nstatusNote: It rested on a wrong count.')
        .replace(
          'related: []',
          "corrections: [{ date: '2026-12-05', class: verdict, was: 'False', note: 'No.' }]\nrelated: []",
        ),
  });
  expect(item.map(({ description }) => description)).toEqual(['It was: False. No. It is now: Withdrawn.']);
});

test('the channel names itself and its language', () => {
  const channel = channelOf();
  expect(channel).toMatchObject({ language: 'en-US', link: 'https://desk.example/' });
  expect(channel['atom:link']['@_href']).toBe('https://desk.example/feeds/checks.xml');
});

test.each(['en-GB</language><language>x', 'english', 'en_GB', 'EN-gb', 'e'])(
  '%s is no language',
  (language) => {
    expect(
      messagesOf({
        'content/site.yml': (text) => text.replace('language: en-US', `language: '${language}'`),
      }),
    ).toEqual([expect.stringMatching(/^content\/site\.yml:5:11 schema: .*BCP 47/)]);
  },
);

interface JsonItem {
  id: string;
  url: string;
  title: string;
  summary: string;
  content_html: string;
  date_published: string;
  date_modified?: string;
  tags: string[];
}
const jsonOf = (changes: Changes = {}, name = 'checks') =>
  JSON.parse(feedOf(changes, name)!.json) as {
    version: string;
    feed_url: string;
    home_page_url: string;
    items: JsonItem[];
  };

test('both forms say the same', () => {
  const changes = corrected(
    "[{ date: '2026-12-05', class: verdict, was: 'False', note: 'A count was found.' }]",
  );
  const { item } = channelOf(changes);
  const { version, items, feed_url } = jsonOf(changes);
  expect(version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed_url).toBe('https://desk.example/feeds/checks.json');
  expect(items.map(({ id, url, title }) => ({ id, url, title }))).toEqual(
    item.map(({ guid, link, title }) => ({ id: guid['#text'], url: link, title })),
  );
  expect(items.map(({ date_published }) => new Date(date_published).toUTCString())).toEqual(
    item.map(({ pubDate }) => pubDate),
  );
  expect(items[1]!.date_modified).toBe('2026-12-05T00:00:00.000Z');
});

test('the whole text is there, and every address in it is full', () => {
  const [item] = jsonOf().items;
  expect(item!.content_html).toContain('found 3,900 a day');
  expect(item!.content_html).toContain('https://desk.example/sources/county-count/');
  expect(item!.content_html).not.toMatch(/href="[/#]/);
  expect(channelOf().item[0] as unknown as Record<string, string>).toMatchObject({
    'content:encoded': expect.stringContaining('found 3,900 a day') as string,
  });
});

test('corrections, topics and people have feeds of their own, and none that would be empty', () => {
  const changes = corrected("[{ date: '2026-12-05', class: factual, was: '4', note: 'It is 5.' }]");
  expect(channelOf(changes, 'corrections').item.map(({ title }) => title)).toEqual([
    'Corrected: The bridge carries 4,000 cars a day',
  ]);
  for (const name of ['topics/bridges', 'people/mayor'])
    expect(
      channelOf(changes, name).item.map(({ guid }) => guid['#text']),
      name,
    ).toEqual(['check/cars']);
  expect(feedOf(changes, 'people/nobody')).toBeUndefined();
  const open: Changes = {
    'content/checks/cars.md': (text) =>
      text
        .replace('status: reviewed', 'status: in-review\nstatusNote: Its count is being read again.')
        .replace(/^test:\n(?: .*\n)+verdict.*\nscale.*\nconfidence.*\nconfidenceNote.*\n/m, ''),
  };
  expect(feedOf(open, 'topics/bridges')).toBeUndefined();
  expect(feedOf(open)).toBeDefined();
});

test('a feed stays small, whatever the site holds, and keeps what is newest', () => {
  const world = worldOf();
  const check = world.corpus.checks.get('cars')!;
  const node = world.graph.checks.get('cars')!;
  const prose = world.prose.get(check.path)!;
  for (let index = 0; index < 400; index += 1) {
    const id = `cars-${index}`;
    const path = `content/checks/${id}.md`;
    const published = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    world.corpus.checks.set(id, { ...check, id, path, published });
    world.graph.checks.set(id, { ...node, check: { ...check, id, path } });
    world.prose.set(path, index < 350 ? prose : Array.from({ length: 8 }, () => prose).flat());
  }
  const channel = channels(world).find(({ name }) => name === 'checks')!;
  expect(channel.news.length).toBeLessThanOrEqual(50);
  expect(channel.news.length).toBeGreaterThan(5);
  expect(channel.news[0]!.id).toBe('check/cars-399');
  for (const text of [rssFeed(world.corpus, channel), jsonFeed(world.corpus, channel)])
    expect(Buffer.byteLength(text)).toBeLessThan(400_000);
});

test('hostile, foreign and odd words come through as they are', () => {
  for (const words of [
    ']]> </script><img src=x onerror=a()>',
    'مرحبا بالعالم',
    '🌉👩‍👩‍👧',
    'a & b &amp; c',
    '=1+1',
  ]) {
    const changes: Changes = {
      'content/checks/cars.md': (text) =>
        text.replace(/^summary: .*$/m, `summary: ${JSON.stringify(`One ${words}. Two.`)}`),
    };
    const [item] = jsonOf(changes).items;
    const [entry] = channelOf(changes).item;
    expect(item!.summary).toBe(`One ${words}. Two.`.replaceAll('"', '”'));
    const unescaped = entry!.description
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(unescaped.replace(/\s+/g, ' ')).toBe(item!.summary);
    expect(item!.content_html).not.toContain('<img');
    expect(item!.content_html).not.toContain('<script');
  }
});
