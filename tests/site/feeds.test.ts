import rss, { getRssString } from '@astrojs/rss';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { checksFeed } from '../../site/data/feeds.ts';
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

/** The feed as a reader parses it. */
async function channelOf(changes: Changes = {}): Promise<Channel> {
  const xml = await getRssString(checksFeed(worldOf(changes)));
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });
  return (parser.parse(xml) as { rss: { channel: Channel } }).rss.channel;
}

const corrected = (list: string): Changes => ({
  'content/checks/cars.md': (text) => text.replace('related: []', `corrections: ${list}\nrelated: []`),
});

test('a description is HTML: what looks like markup stays text', async () => {
  const { item } = await channelOf({
    'content/checks/cars.md': (text) =>
      text.replace(/^summary: .*$/m, `summary: 'x < y & "z" <img src=https://a.example/ onerror=a()>. Two.'`),
  });
  expect(item[0]!.description).toBe(
    'x &lt; y &amp; “z” &lt;img src=https://a.example/ onerror=a()&gt;. Two.',
  );
});

test('an id outlives a move of the site', async () => {
  const here = await channelOf();
  const there = await channelOf({
    'content/site.yml': (text) => text.replace('https://desk.example', 'https://other.example/claims/'),
  });
  expect(there.item[0]!.link).not.toBe(here.item[0]!.link);
  expect(there.item.map(({ guid }) => guid)).toEqual(here.item.map(({ guid }) => guid));
  expect(here.item[0]!.guid).toEqual({ '#text': 'check/cars', '@_isPermaLink': 'false' });
});

test('a changed verdict is an item of its own, and the check says when it was updated', async () => {
  const { item, lastBuildDate } = await channelOf(
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
      'atom:updated': '2026-12-05T00:00:00Z',
    },
  ]);
  expect(item[0]!.link).toMatch(/\/checks\/cars\/#changed$/);
  expect(lastBuildDate).toBe('Sat, 05 Dec 2026 00:00:00 GMT');
});

test('another correction updates the check and makes no item', async () => {
  const { item } = await channelOf(
    corrected("[{ date: '2026-12-05', class: factual, was: '4', note: 'It is 5.' }]"),
  );
  expect(item).toHaveLength(1);
  expect(item[0]!['atom:updated']).toBe('2026-12-05T00:00:00Z');
});

test('whoever read a verdict that was withdrawn learns of it', async () => {
  const { item } = await channelOf({
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

test('the channel names itself and its language', async () => {
  const channel = await channelOf();
  expect(channel).toMatchObject({ language: 'en-US', link: 'https://desk.example/' });
  expect(channel['atom:link']['@_href']).toBe('https://desk.example/feeds/checks.xml');
  expect((await rss(checksFeed(worldOf()))).headers.get('content-type')).toContain('xml');
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
