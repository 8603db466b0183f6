import { expect, test } from 'vitest';
import { count, curly, unbroken, unquote } from '../../site/data/text/typography.ts';

test.each([
  [`It's the editors' own`, 'It’s the editors’ own'],
  [`He said "no" ("never")`, 'He said “no” (“never”)'],
  [`"'so' it goes"`, '“‘so’ it goes”'],
  [`the '90s and 1990's`, 'the ’90s and 1990’s'],
  ['“already ‘curly’”', '“already ‘curly’”'],
])('curly: %s', (straight, expected) => expect(curly(straight)).toBe(expected));

test.each([
  ['“At one place,”', 'At one place,'],
  ['no marks', 'no marks'],
  ['“half open', 'half open'],
  ['half closed”', 'half closed'],
  ['“One,” he said', '“One,” he said'],
  ['he called it “one”', 'he called it “one”'],
])('unquote: %s', (words, expected) => expect(unquote(words)).toBe(expected));

test.each([
  ['of 2 million in 2024', 'of 2\u00a0million in 2024'],
  ['alert OIG-24-46.', 'alert OIG-\u206024-\u206046.'],
  ['Pub. L. 110-457', 'Pub.\u00a0L.\u00a0110-\u2060457'],
  ['8 U.S.C. 1232', '8\u00a0U.S.C.\u00a01232'],
  ['a U.S.-born 5-year-old in 2019-2024', 'a U.S.-born 5-year-old in 2019-2024'],
])('unbroken: %s', (plain, bound) => expect(unbroken(plain)).toBe(bound));

test('count', () =>
  expect([count(1, 'check'), count(2000, 'check'), count(1, 'story', 'stories')]).toEqual([
    '1 check',
    '2,000 checks',
    '1 story',
  ]));
