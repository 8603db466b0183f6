import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../processor-time.ts';
import { figureMention } from '../../model/schema/index.ts';
import { findFigures } from '../../scripts/convert/english/figures/find.ts';
import type { SeedText } from '../../scripts/convert/types.ts';

/** A text as one sentence of one block. */
const seed = (text: string): SeedText => ({
  text,
  blocks: [],
  sentences: [{ start: 0, end: text.length, block: 0, paragraph: 1 }],
  published: null,
});

/** The pieces that figures are made of, in any order. */
const pieces = fc.constantFrom(
  ...(
    '1|10|320,000|2.5|$|€|%|percent|per cent|to|-|–|and|between|or|more|than|one|two|twenty|five|hundred|thousand|million|trillion|half|a|third|thirds|quarter|in|out|of|' +
    'every|dozen|dozens|tens|several|H.R.|Section|Rs|bn|m|k|/|½|°|year|old|years|times|children|people|from|rose|over|about|at least|fold|tenfold|9999999999999999999|,|.|(|)|:|’|\n|\u00a0|p.m.|2019|May'
  ).split('|'),
);
const figureLike = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '-', ' ')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  figureLike,
);

describe('on any text', () => {
  test('offsets point at the words, in order and apart; every finding fits the schema', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { start, end: to, noun, ...mention } of findFigures(seed(text))) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(start);
          expect(text.slice(start, to)).toBe(mention.text);
          expect(figureMention.parse(mention)).toEqual(mention);
          if (mention.max !== undefined) expect(mention.max).toBeGreaterThan(mention.value!);
          if (noun !== undefined) expect(text).toContain(noun);
          end = to;
        }
      }),
      { numRuns: 3000 },
    );
  });
});

const figures = (text: string) =>
  findFigures(seed(text)).map(({ text: words, value, max, unit }) => [words, value, max, unit]);

const EDGES: [string, [string, number | null, number | undefined, string | null][]][] = [
  ['H.R. 5415, Section 230, COVID-19, the G7, 5 p.m., 10:30, 555-0123 and 1600 Elm Street in 2019.', []],
  ['No one knew; one of them left, one another.', []],
  ['The twenty-first guest sat in Air Force One.', []],
  ['More than half a million homes', [['More than half a million', 500_000, undefined, 'homes']]],
  ['between 5 percent and 10 percent', [['5 percent and 10 percent', 5, 10, 'percent']]],
  [
    'rose from 5 percent to 10 percent',
    [
      ['5 percent', 5, undefined, 'percent'],
      ['10 percent', 10, undefined, 'percent'],
    ],
  ],
  ['$10-20 million', [['$10-20 million', 10_000_000, 20_000_000, 'USD']]],
  ['three in ten adults', [['three in ten', 0.3, undefined, null]]],
  ['a 2-year-old girl', [['2-year-old', 2, undefined, 'years']]],
  ['tens of millions of dollars', [['tens of millions', null, undefined, 'USD']]],
];
test.each(EDGES)('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});

test('a percentage keeps its base, a count its whole noun', () => {
  const [share, count] = findFigures(
    seed('80% of all the women, and 320,000 unaccompanied migrant children'),
  );
  expect(share).toMatchObject({ unit: 'percent', noun: 'women' });
  expect(count).toMatchObject({ unit: 'children', noun: 'unaccompanied migrant children' });
});

/** Fastest of three runs, in milliseconds: one pause of the machine must not fail the test. */
function fastest(text: string): number {
  const times = [0, 1, 2].map((n) => processorTime(() => void findFigures(seed(text + ' '.repeat(n)))));
  return Math.min(...times);
}

test.each([
  '1 2 3 ',
  '1,',
  '1-',
  'five million ',
  'one hundred and ',
  'half ',
  'thousand ',
  'one in five ',
  '$',
  '10 to ',
  'a ',
])('time grows linearly on one line of "%s"', (unit) => {
  const small = fastest(unit.repeat(16_000 / unit.length));
  const large = fastest(unit.repeat(128_000 / unit.length));
  // Eight times the text: 64 times the time would be quadratic. The slack is for a machine at work on other things.
  expect(large).toBeLessThan(32 * small + 150);
});
