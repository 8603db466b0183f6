import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference } from '../../site/data/parts/difference.ts';

const joined = (was: string, now: string, without: 'gone' | 'new'): string =>
  difference(was, now)
    .filter(({ kind }) => kind !== without)
    .map(({ words }) => words)
    .join('');

it('marks the words that changed, and no others', () => {
  expect(difference('The county counted 4,900 cars.', 'The county counted 3,900 cars.')).toEqual([
    { kind: 'same', words: 'The county counted ' },
    { kind: 'gone', words: '4,900' },
    { kind: 'new', words: '3,900' },
    { kind: 'same', words: ' cars.' },
  ]);
});

it('keeps both texts, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (was, now) => {
      expect(joined(was, now, 'new')).toBe(was);
      expect(joined(was, now, 'gone')).toBe(now);
    }),
  );
});

it('stays quick where nothing is alike', () => {
  const start = performance.now();
  const many = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
  expect(joined(many('a'), many('b'), 'new')).toBe(many('a'));
  expect(performance.now() - start).toBeLessThan(5_000);
});
