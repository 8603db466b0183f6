import { strict } from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../processor-time.ts';
import { dateMention } from '../../model/schema/index.ts';
import { findDates } from '../../scripts/convert/english/dates/find.ts';
import type { DateFinding, SeedText } from '../../scripts/convert/types.ts';

/** A text as one sentence of one block. */
const seed = (text: string, published: string | null = '2024-09-11'): SeedText => ({
  text,
  blocks: [],
  sentences: [{ start: 0, end: text.length, block: 0, paragraph: 1 }],
  published,
});
const dated = (text: string, published?: string | null) =>
  findDates(seed(text, published)).map(({ text: words, date }) => [words, date]);

/** The pieces that dates are made of, in any order: what no editor would write must not break the finder either. */
const pieces = fc.constantFrom(
  ...(
    'May|March|2019|2020|31|30|29|Feb.|9|/|11|-|–|from|to|between|and|the|last|next|this|past|year|years|ago|later|two|a|half|quarter|third|of|Tuesday|' +
    ',|.|’|s|90|1990|century|19|th|fiscal|FY|23|Christmas|Easter|New|Year|Day|summer|winter|end|early|mid|9999|0000|0001|now|today|before|yesterday|weekend|decade|month|nights|\n|\u00a0|“'
  ).split('|'),
);
const dateLike = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '-', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  dateLike,
);
const published = fc.constantFrom(
  null,
  '2024-02-29',
  '2019-01-01',
  '2024-12-22/2024-12-28',
  '2019-04',
  '2019',
  '0001-01-01',
  '9999-12-31',
);

describe('on any text', () => {
  test('offsets point at the words, in order and apart; every finding fits the schema', () => {
    fc.assert(
      fc.property(anyText, published, (text, on) => {
        let end = 0;
        for (const { start, end: to, ...mention } of findDates(seed(text, on))) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(text.slice(start, to)).toBe(mention.text);
          expect(to).toBeGreaterThan(start);
          expect(dateMention.parse(mention)).toEqual(mention);
          expect(mention.basis === 'unresolved').toBe(mention.date === null);
          end = to;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('without a day of publication the clock is never asked', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const resolved = findDates(seed(text, null)).filter(({ basis }) => basis === 'resolved');
        // What is resolved without it hangs on a date that the sentence states.
        for (const each of resolved)
          expect(
            /\b(later|after|before|earlier|same|following|preceding|previous|next|that|ago)\b/.test(
              each.text,
            ),
          ).toBe(true);
      }),
    );
    expect(dated('It closed on Tuesday, last month and two years ago.', null)).toEqual([
      ['Tuesday', null],
      ['last month', null],
      ['two years ago', null],
    ]);
  });
});

const EDGES: [string, [string, string | null][]][] = [
  ['They may march on Sat; the sun and the second fall.', []],
  ['On Feb. 30 nothing happened.', []],
  ['Some 2,000 children and 1500 people came to 1600 Elm Street.', []],
  ['It ended on Feb. 29, 2024.', [['Feb. 29, 2024', '2024-02-29']]],
  ['The team won the 2019-20 cup.', [['2019-20', '2019/2020']]],
  ['He could not be reached Monday.', [['Monday', '2024-09-09']]],
  ['The vote would be held Monday.', [['Monday', '2024-09-16']]],
  [
    'Officials said Wednesday they will vote Wednesday.',
    [
      ['Wednesday', '2024-09-11'],
      ['Wednesday', '2024-09-11'],
    ],
  ],
  ['It ran from June to September 2023.', [['June to September 2023', '2023-06/2023-09']]],
  [
    'In December 2019, and two years later, it leaked.',
    [
      ['December 2019', '2019-12'],
      ['two years later', '2021-12'],
    ],
  ],
];
test.each(EDGES)('%s', (text, expected) => {
  expect(dated(text)).toEqual(expected);
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const STYLES: ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${MONTHS[m - 1]!.slice(0, 3)}${m === 5 ? '' : '.'} ${d}, ${y}`,
  (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  (y, m, d) => `${m}/${d}/${y}`,
];

test('on dates stated in full it agrees with chrono-node', () => {
  const day = fc.tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  fc.assert(
    fc.property(day, fc.constantFrom(...STYLES), ([y, m, d], style) => {
      const text = `The bridge opened on ${style(y, m, d)} in the rain.`;
      const [expected] = strict.parse(text, { instant: new Date(0), timezone: 'UTC' });
      const { start } = expected!;
      const iso = [start.get('year'), start.get('month'), start.get('day')]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
      expect(dated(text)).toEqual([[style(y, m, d), iso]]);
    }),
  );
});

test('a publication date known as a span resolves what every day of it agrees on', () => {
  expect(dated('It opened on Sunday, last month.', '2024-12-22/2024-12-28')).toEqual([
    ['Sunday', '2024-12-22'],
    ['last month', '2024-11'],
  ]);
  expect(dated('It opened yesterday.', '2024-12-22/2024-12-28')).toEqual([['yesterday', '2024-12']]);
});

/** Fastest of three runs, in milliseconds: one pause of the machine must not fail the test. */
function fastest(text: string, find: (seed: SeedText) => DateFinding[]): number {
  const times = [0, 1, 2].map((n) => processorTime(() => void find(seed(text + ' '.repeat(n)))));
  return Math.min(...times);
}

test.each([
  'May ',
  'the last ',
  'from 1990 to ',
  '1-',
  '1 2 3 ',
  'half ',
  'years ago ',
  'March 1, ',
  'the quarter ended May 1 ',
  'until the first nine months of ',
  'the year-earlier third quarter ',
  '“',
  'a',
])('time grows linearly on one line of "%s"', (unit) => {
  const small = fastest(unit.repeat(16_000 / unit.length), findDates);
  const large = fastest(unit.repeat(128_000 / unit.length), findDates);
  // Eight times the text: 64 times the time would be quadratic. The slack is for a machine at work on other things.
  expect(large).toBeLessThan(32 * small + 150);
});
