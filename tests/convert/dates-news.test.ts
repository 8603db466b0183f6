import { describe, expect, test } from 'vitest';
import { findDates } from '../../scripts/convert/english/dates/find.ts';
import { splitSentences } from '../../model/sentences/split.ts';

/** A text as one paragraph, published on Wednesday, 30 October 2024 unless said otherwise. */
function dated(text: string, published = '2024-10-30'): [string, string | null][] {
  const blocks = [{ kind: 'paragraph' as const, index: 1, start: 0, end: text.length }];
  const sentences = splitSentences(text, blocks);
  return findDates({ text, blocks, sentences, published }).map(({ text: words, date }) => [words, date]);
}

type Cases = [string, [string, string | null][]][];

describe('quarters and the books of a business', () => {
  const cases: Cases = [
    // The third quarter is over in October: what is reported on it is not next year's.
    ['The dairy expects to report a loss for the third quarter.', [['the third quarter', '2024-07/2024-09']]],
    ['The plant will open in the first quarter.', [['the first quarter', '2025-01/2025-03']]],
    ['The mill lost money in the 1998 third quarter.', [['the 1998 third quarter', '1998-07/1998-09']]],
    ['Sales fell in last year’s second quarter.', [['last year’s second quarter', '2023-04/2023-06']]],
    [
      'For the fourth quarter ended Aug. 26 the baker made a profit.',
      [
        ['the fourth quarter', '2024-06/2024-08'],
        ['Aug. 26', '2024-08-26'],
      ],
    ],
    [
      'In the fiscal year ended June 30, 2023, it hired nobody.',
      [
        ['the fiscal year', '2022-07/2023-06'],
        ['June 30, 2023', '2023-06-30'],
      ],
    ],
    // A book year that begins nobody knows when.
    ['Profit rose in the fiscal first quarter.', [['the fiscal first quarter', null]]],
    [
      'Orders rose in the third quarter. In the year-earlier period they fell, and the quarter was a record.',
      [
        ['the third quarter', '2024-07/2024-09'],
        ['the year-earlier period', '2023-07/2023-09'],
      ],
    ],
    [
      'Orders rose in the third quarter. Costs fell in the quarter, against year-earlier growth.',
      [
        ['the third quarter', '2024-07/2024-09'],
        ['the quarter', '2024-07/2024-09'],
        ['year-earlier', '2023-07/2023-09'],
      ],
    ],
    [
      'It sold more in the first nine months of 2021.',
      [['the first nine months of 2021', '2021-01/2021-09']],
    ],
    [
      'It sold less in the last two months of last year.',
      [['the last two months of last year', '2023-11/2023-12']],
    ],
    ['The sale should close by year end.', [['year end', '2024']]],
  ];
  test.each(cases)('%s', (text, expected) => expect(dated(text)).toEqual(expected));
});

describe('which year, which side of publication', () => {
  const cases: Cases = [
    // Nearly a year back without "last" or a year would be a strange way to put it.
    ['The dividend was promised to holders of record Nov. 15.', [['Nov. 15', '2024-11-15']]],
    ['The appointment takes effect Jan. 2.', [['Jan. 2', '2025-01-02']]],
    ['The ban, effective Feb. 1, was welcomed.', [['Feb. 1', '2025-02-01']]],
    // No verb says from which year the bill is.
    ['One night only: Nov. 20!', [['Nov. 20', null]]],
    ['The barn burned down in June.', [['June', '2024-06']]],
    ['They flooded the valley on Dec. 20.', [['Dec. 20', '2023-12-20']]],
    [
      'The council said in its notice for Saturday, Nov. 2: no parking.',
      [['Saturday, Nov. 2', '2024-11-02']],
    ],
    ['She would visit the villages where the Oct. 19 floods killed nine.', [['Oct. 19', '2024-10-19']]],
    ['The hearing could be held as early as Friday.', [['Friday', '2024-11-01']]],
    ['The offer stands until 5 p.m. EST Friday.', [['Friday', '2024-11-01']]],
    ['Until Monday, they had not called him a witness.', [['Monday', '2024-10-28']]],
    ['The troops left as previously planned Saturday.', [['Saturday', '2024-10-26']]],
    ['Ann Q. Doe will succeed Robert P. Roe Friday.', [['Friday', '2024-11-01']]],
    ['Prices fell this past spring.', [['this past spring', '2024-03/2024-05']]],
  ];
  test.each(cases)('%s', (text, expected) => expect(dated(text)).toEqual(expected));
  test('a feast days away is not the one of a year before', () => {
    expect(dated('Choirs prayed as Easter neared.', '2025-04-15')).toEqual([['Easter', '2025-04-20']]);
  });
});

describe('counted from what was named before', () => {
  const cases: Cases = [
    [
      'The school closed in March 2016. Two years later, it was a hotel.',
      [
        ['March 2016', '2016-03'],
        ['Two years later', '2018-03'],
      ],
    ],
    // "said Tuesday" is when somebody spoke, not where the story goes on from.
    [
      'The school is a ruin, neighbors said Tuesday. Two years later, nobody cares.',
      [
        ['Tuesday', '2024-10-29'],
        ['Two years later', null],
      ],
    ],
    [
      'He fled in June 1998 and came home later that year.',
      [
        ['June 1998', '1998-06'],
        ['later that year', '1998'],
      ],
    ],
    [
      'Shares closed Monday 4 percent below the previous Friday.',
      [
        ['Monday', '2024-10-28'],
        ['the previous Friday', '2024-10-25'],
      ],
    ],
    ['The previous Friday had been warmer.', [['The previous Friday', null]]],
  ];
  test.each(cases)('%s', (text, expected) => expect(dated(text)).toEqual(expected));
});

describe('what is one expression, and what is none', () => {
  const cases: Cases = [
    ['The talks will be held on Nov. 24 and 25.', [['Nov. 24 and 25', '2024-11-24/2024-11-25']]],
    ['Fairs were held on Oct. 3 and 12.', [['Oct. 3', '2024-10-03']]],
    [
      'Nobody may leave between now and Nov. 10.',
      [
        ['now', null],
        ['Nov. 10', '2024-11-10'],
      ],
    ],
    [
      'Rents have fallen this year through August.',
      [
        ['this year', '2024'],
        ['August', '2024-08'],
      ],
    ],
    [
      'He spoke of today’s world and of the people of tomorrow.',
      [
        ['today', null],
        ['tomorrow', null],
      ],
    ],
    ['The jury heard today’s witness.', [['today', '2024-10-30']]],
  ];
  test.each(cases)('%s', (text, expected) => expect(dated(text)).toEqual(expected));
});
