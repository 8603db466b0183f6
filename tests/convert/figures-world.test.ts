import { describe, expect, test } from 'vitest';
import { findFigures } from '../../scripts/convert/english/figures/find.ts';

const figures = (text: string) =>
  findFigures({ text, blocks: [], sentences: [], published: null }).map(({ value, max, unit }) =>
    max === undefined ? [value, unit] : [value, max, unit],
  );

describe('money and its country', () => {
  test.each<[string, unknown[]]>([
    [
      'The lender in Nairobi gave Ksh40.5 billion, KES 3 million and Sh900.',
      [
        [40.5e9, 'KES'],
        [3e6, 'KES'],
        [900, 'KES'],
      ],
    ],
    [
      'Kampala paid Shs 40 million and UGX 5 million.',
      [
        [40e6, 'UGX'],
        [5e6, 'UGX'],
      ],
    ],
    [
      'It cost N3.4bn, N500,000 and ₦90m.',
      [
        [3.4e9, 'NGN'],
        [5e5, 'NGN'],
        [9e7, 'NGN'],
      ],
    ],
    [
      'Grants of R350, R38 000 and R1,4-million.',
      [
        [350, 'ZAR'],
        [38000, 'ZAR'],
        [1.4e6, 'ZAR'],
      ],
    ],
    [
      'It lost GH¢29 million and GHS 4 million.',
      [
        [29e6, 'GHS'],
        [4e6, 'GHS'],
      ],
    ],
    [
      'Rs 3,200 crore and Rs.500 were spent.',
      [
        [3.2e10, 'INR'],
        [500, 'INR'],
      ],
    ],
    [
      'In Lahore, Pakistan, it cost Rs 500 and 700 million rupees.',
      [
        [500, 'PKR'],
        [7e8, 'PKR'],
      ],
    ],
    [
      'A$90m, C$12, HK$40 and US$3.',
      [
        [9e7, 'AUD'],
        [12, 'CAD'],
        [40, 'HKD'],
        [3, 'USD'],
      ],
    ],
    [
      'It raised 40 billion New Zealand dollars, 3 million Swiss francs and 60 Ugandan shillings.',
      [
        [4e10, 'NZD'],
        [3e6, 'CHF'],
        [60, 'UGX'],
      ],
    ],
    [
      'They owe 500 naira, 40 million rand and 5 billion won.',
      [
        [500, 'NGN'],
        [4e7, 'ZAR'],
        [5e9, 'KRW'],
      ],
    ],
    ['From R10 million to R20 million', [[1e7, 2e7, 'ZAR']]],
    ['tens of millions of Kenyan shillings', [[null, 'KES']]],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  test.each(['He wore an N95 mask on the R61 with R2.', 'try 5 K9 units'])('no money: %s', (text) =>
    expect(figures(text).filter(([, unit]) => /^[A-Z]{3}$/.test(String(unit)))).toEqual([]),
  );
});

describe('digits', () => {
  test.each<[string, unknown[]]>([
    [
      'About 9 200 people and 1 204 567 cattle',
      [
        [9200, 'people'],
        [1204567, 'cattle'],
      ],
    ],
    [
      'It costs $3million, 20percent and 5km.',
      [
        [3e6, 'USD'],
        [20, 'percent'],
        [5, 'kilometers'],
      ],
    ],
    [
      'It fell to -7 degrees, minus 40 degrees and −0.5 percent.',
      [
        [-7, 'degrees'],
        [-40, 'degrees'],
        [-0.5, 'percent'],
      ],
    ],
    [
      'A quarter of a million people, two-thirds of a billion dollars',
      [
        [250000, 'people'],
        [666666666.667, 'USD'],
      ],
    ],
    [
      'Seven and a half million hens, two and a quarter years, six and one-half percent',
      [
        [7.5e6, 'hens'],
        [2.25, 'years'],
        [6.5, 'percent'],
      ],
    ],
    [
      '25 basis points and 0.75 percentage points',
      [
        [25, 'basis points'],
        [0.75, 'percentage points'],
      ],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('what is counted', () => {
  test.each<[string, unknown[]]>([
    [
      'A 60,000-strong crowd and 20-odd buses came.',
      [
        [60000, 'crowd'],
        [20, 'buses'],
      ],
    ],
    [
      'It rose half a percent, or 25bp, and costs 99p.',
      [
        [0.5, 'percent'],
        [25, 'basis points'],
        [99, 'pence'],
      ],
    ],
    [
      'It lost minus $3m and 1.250.000 euros.',
      [
        [-3e6, 'USD'],
        [1.25e6, 'EUR'],
      ],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('no figures', () => {
  test.each([
    'It ran until at least 1998, since about 2003, by late 2030.',
    'The FTSE 100, the S&P 500 and the Top 40 fell.',
    'She called 911, dialled 999, and a 112 operator answered.',
    'Call 020 7946 0000 or 555 123 4567.',
    'It took a day or two, then another year or two.',
    'The clerk of 10 Marlow Street bought a 2-for-1 offer at 7-Eleven.',
  ])('%s', (text) => expect(figures(text)).toEqual([]));
});
