import { expect, test } from 'vitest';
import { count, curly, unquote } from '../../site/data/text/typography.ts';

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

test('count', () =>
  expect([count(1, 'check'), count(2000, 'check'), count(1, 'story', 'stories')]).toEqual([
    '1 check',
    '2,000 checks',
    '1 story',
  ]));
