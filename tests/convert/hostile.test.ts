import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { english } from '../../scripts/convert/english/index.ts';
import { extract } from '../../scripts/convert/pipeline.ts';
import { toBody } from '../../scripts/convert/article/to-markdown.ts';
import { toTree } from '../../scripts/convert/article/tree.ts';
import { growth, processorTime } from '../processor-time.ts';

const day = { first: '2024-05-08', last: '2024-05-08' };

/** Finds everything in a text and writes its Markdown. */
const convertText = (text: string): string => {
  const found = extract(new VFile({ path: 'x', value: text }), day, english);
  return toBody(toTree(text, found.blocks));
};
const seconds = (text: string): number => processorTime(() => convertText(text)) / 1000;

// Far from any limit that a slow machine could pass, and far below what quadratic time would take (hours).
const LIMIT = 15;

test.each([
  ['one line without a space', 'a'],
  ['one line of words', 'word '],
  ['capitals', 'Word '],
  ['acronyms', 'U.S. '],
  ['full stops', '. '],
  ['open quotation marks', '“a '],
  ['digits', '1,'],
  ['dates', 'May 1, '],
  ['attributions', 'he said '],
  ['money', '$1 million '],
  ['stars', '*'],
  ['half characters', '\ud800'],
  ['sentences', 'He said so. '],
  ['white space', '\u00a0'],
])('half a megabyte of %s', (_name, piece) => {
  const length = 500_000;
  expect(seconds(`${piece.repeat(length / piece.length)}x`)).toBeLessThan(LIMIT);
});

test('100,000 paragraphs of one word', () => expect(seconds('word\n\n'.repeat(100_000))).toBeLessThan(LIMIT));

test('twice the text takes about twice the time', () => {
  const prose =
    'The council said on Monday that 4,000 cars use the bridge a day. “It is too old,” Mayor Jane Roe said.\n\n';
  const work = (count: number) => {
    const text = prose.repeat(count);
    return () => void convertText(text);
  };
  expect(growth(work, [1_000, 4_000], 4 * 2.5, 10)).toBeLessThan(4 * 2.5);
});

test('as many names as sentences take time in proportion', () => {
  const letters = (at: number): string =>
    [...String(at)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
  const work = (count: number) => {
    const text = Array.from({ length: count }, (_, at) => `Kess${letters(at)} said that it rained.`).join(
      ' ',
    );
    return () => void convertText(text);
  };
  expect(growth(work, [1_000, 4_000], 4 * 2.5, 10)).toBeLessThan(4 * 2.5);
});
