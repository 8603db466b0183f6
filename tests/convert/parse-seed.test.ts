import { describe, expect, test } from 'vitest';
import { page } from '../../scripts/convert/english/page/index.ts';
import { parseSeed } from '../../scripts/convert/seed/parse-seed.ts';

const kinds = (text: string): string[] => parseSeed(text, page).map(({ kind }) => kind);
const prose =
  'The council voted to rebuild the bridge over the river, and the mayor said work would start soon.';

/** Kind of a line between two ordinary paragraphs. */
const kindOf = (line: string): string =>
  kinds(`${prose}\n\n${line}\n\n${prose}\n\n${prose}\n\n${prose}\n\n${prose}`)[1]!;

describe('the head of an article', () => {
  test('headline, byline and date', () => {
    expect(
      kinds(`Council votes for a bridge\n\nBy Ann Lee, Staff Writer\n\nMay 3, 2024 4:15 PM EDT\n\n${prose}`),
    ).toEqual(['headline', 'byline', 'dateline', 'paragraph']);
  });
  test('a text that starts with a sentence has no headline', () => {
    expect(kinds(`${prose}\n\n${prose}`)).toEqual(['paragraph', 'paragraph']);
  });
  test('one line alone is a paragraph', () =>
    expect(kinds('Council votes for a bridge')).toEqual(['paragraph']));
  test('a sentence that begins with By is no byline', () => {
    expect(kindOf('By Tuesday, most of the water had gone from the streets of the town.')).toBe('paragraph');
  });
});

describe('furniture', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Story continues below advertisement',
    'CLICK HERE TO GET THE NEWS APP',
    'MAYOR OF SPRINGFIELD RESIGNS AFTER BRIDGE COLLAPSE',
    'Sign up for our free weekly newsletter',
    'Subscribe today',
    'Share this article: Facebook Twitter Email',
    'Follow Ann Lee on Twitter: @annlee',
    'Related: Council fights over bridge',
    'READ MORE: Council fights over bridge',
    'For more local news, visit our homepage.',
    'View this post on Instagram',
    'A post shared by The Bridge Club (@bridgeclub) on',
    'Posted by The Bridge Club on Monday, March 26, 2018',
    '— Ann Lee (@annlee) May 3, 2024',
    'https://example.org/story',
    'The Associated Press contributed to this report.',
    'Reporting by Ann Lee; Editing by Bo Chan',
    'This story was originally published by the Gazette.',
    '© 2024 The Gazette. All rights reserved.',
    'Photo: Bo Chan/Getty Images',
    'The bridge on Monday. (AP Photo/Bo Chan)',
    'BRIDGE-24-final_v2',
    'bridge_photo.jpg',
    'Got a tip? Write to tips@example.org',
    'Get the biggest headlines sent to your inbox',
    'We may earn a commission from links on this page',
    'Would you like to comment on this story?',
    'A subscription helps us to report on the bridge',
    'This article appeared in the print edition of the Gazette',
    'Skip to main content',
    'Key points',
    'Credit...Bo Chan for The Gazette',
    '* * *',
  ])('%s', (line) => expect(kindOf(line)).toBe('furniture'));

  test.each([
    'The state is a top consumer of steel, according to a report that it published in May.',
    'Sign language was banned in the town’s schools until 1970, the report found, and few were told why.',
    'NASA and the FBI said on Monday that nothing had been found.',
    '“Follow the money,” she said on Facebook, and they did.',
    'Watch towers were built along the border in 1961 by soldiers.',
    'More on the budget: the council will meet again, and the mayor expects a fight over the bridge and its tolls, said people who know the plans.'.repeat(
      2,
    ),
    'The board may earn a share of the tolls, and the town wants the links to the mill mended by May.',
    'Want of rain has left the wells dry, and the mayor asked for help from the state on Monday.',
    'F-16s',
    'Share prices fell by 3 percent on Monday.',
    'Photographs showed the bridge before it fell.',
    'The drought contributed to higher prices, the ministry said on Monday.',
    'Also on Tuesday, the council passed the budget.',
    'For more than a year, the mayor has refused to see reporters.',
    'Like many others on Facebook, she had not read the report.',
    'The company declined to comment on the figures, which were first reported on Monday by the agency, via Reuters.',
    'Jane Roe is the author of the bill, and she expects a fight.',
  ])('not: %s', (line) => expect(kindOf(line)).toBe('paragraph'));

  test('the words of an embedded post go with it', () => {
    expect(
      kinds(`${prose}\n\nView this post on Instagram\n\n${prose}\n\nA post shared by X (@x) on\n\n${prose}`),
    ).toEqual(['paragraph', 'furniture', 'furniture', 'furniture', 'paragraph']);
  });
  test('an ordinary paragraph before a closing line does not', () => {
    expect(kinds(`${prose}\n\n${prose}\n\nPosted by X on Monday, March 26, 2018\n\n${prose}`)[1]).toBe(
      'paragraph',
    );
  });
});

test('in a text set in capitals, capitals tell nothing', () => {
  const line = 'THE COUNCIL VOTED ON MONDAY TO REBUILD THE BRIDGE';
  expect(kinds(`${line}.\n\n${line}\n\n${line}\n\n${line}`)).not.toContain('furniture');
});

describe('lines', () => {
  test('every line is a block, whatever ends it', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n', '\n\n\n'])
      expect(parseSeed([prose, prose, prose].join(end), page)).toHaveLength(3);
  });
  test('bullets and numbers are list items', () => {
    expect(kinds(`${prose}\n\n  • One thing\n  • Another\n1. First\n2) Second`).slice(1)).toEqual([
      'item',
      'item',
      'item',
      'item',
    ]);
  });
  test('lines wrapped to a measure are one paragraph', () => {
    const wrapped =
      'The council voted on Monday to rebuild the bridge over the\nriver, and the mayor said that work would start before the\nsummer, when the water is low and the traffic light.';
    expect(kinds(`${wrapped}\n\n${wrapped}`)).toEqual(['paragraph', 'paragraph']);
  });
});

describe('what stands beside furniture', () => {
  test('a title between two lines of furniture is a teaser, and one with text under it a subheading', () => {
    const titles = ['Council fights over bridge', 'The tolls of the river'];
    const page = (between: string) =>
      [prose, prose, 'Advertisement', titles[0], between, prose, titles[1], prose, prose].join('\n\n');
    const read = kinds(page('Advertisement'));
    expect([read[3], read[6]]).toEqual(['furniture', 'paragraph']);
    expect(kinds(page(prose))[3]).not.toBe('furniture');
  });
});
