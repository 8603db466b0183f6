import { describe, expect, it } from 'vitest';
import { fill, holds, type Value } from '../../model/fill.ts';

const vocabulary = new Map<string, Value>([
  ['none', { kind: 'number', number: 0, noun: ['article', 'articles'] }],
  ['one', { kind: 'number', number: 1, noun: ['article', 'articles'] }],
  ['five', { kind: 'number', number: 5, noun: ['article', 'articles'] }],
  ['many', { kind: 'number', number: 291000 }],
  ['year', { kind: 'text', text: '2019' }],
  ['names', { kind: 'names', names: ['A', 'B', 'C'] }],
  ['nobody', { kind: 'names', names: [] }],
]);

describe('fill', () => {
  it.each([
    ['{five} articles', '5 articles'],
    ['{many}', '291,000'],
    ['{five|words}, {many|words}, {none|words}', 'five, 291,000, none'],
    ['{five|Words}', 'Five'],
    ['{none|count}, {one|count}, {five|count}', 'no article, one article, five articles'],
    ['{five|Count}', 'Five articles'],
    ['{one|noun} {five|noun}', 'article articles'],
    ['{none|was} {one|was} {five|was}', 'was was were'],
    ['{one|is} {five|is} {one|has} {five|has}', 'is are has have'],
    ['{names} {names|has}', 'A, B, and C have'],
    ['from {year}', 'from 2019'],
    ['no names here, `seeds/<id>.yml`', 'no names here, `seeds/<id>.yml`'],
  ])('writes %s', (text, filled) => {
    expect(fill(text, vocabulary)).toEqual({ text: filled, unfilled: [] });
  });

  it.each([
    ['of {fives}', 3, '{fives}', 'a name of model/vocabulary.ts'],
    ['{five.some}', 0, '{five.some}', 'one of five'],
    ['{five|upper}', 0, '{five|upper}', 'one of the formats words, Words, noun, count, Count, is, was, has'],
    ['{year|words}', 0, '{year|words}', 'one of the formats words'],
  ])('leaves %s, and says what it expected', (text, offset, found, expected) => {
    expect(fill(text, vocabulary)).toEqual({
      text,
      unfilled: [{ offset, found, expected: expect.stringContaining(expected) }],
    });
  });
});

describe('holds', () => {
  it.each([
    ['five > one', true],
    ['five < one', false],
    ['five = 5', true],
    ['none >= 0', true],
    ['five <= 4', false],
    ['nobody = 0', true],
    ['names > 2', true],
    ['year = 2019', null],
    ['other > 1', null],
  ])('%s: %s', (condition, held) => {
    expect(holds(condition, vocabulary)).toBe(held);
  });
});
