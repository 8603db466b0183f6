import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { locate, type Selector } from '../../scripts/convert/article/locate.ts';

const text =
  'The mayor’s bridge cost $4\u00a0million. It cost too much. The new bridge opened, and the new bridge closed.';

/** Place of a quotation, or the message that it is not there. */
function find(selector: Selector): string {
  const file = new VFile({ path: 'seeds/x.yml' });
  const span = locate(text, selector, { file, placeOf: (path) => ({ line: 7, column: path.length }) }, [
    'claims',
    0,
  ]);
  if (span) return text.slice(span.start, span.end) === selector.quote ? String(span.start) : 'wrong words';
  return file.messages
    .map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`)
    .join('\n');
}

test('exact words, with their own marks and spaces', () =>
  expect(find({ quote: 'mayor’s bridge cost $4\u00a0million' })).toBe('4'));

test('words that stand twice need what stands beside them', () => {
  expect(find({ quote: 'new bridge' })).toMatchInlineSnapshot(
    `"7:3 quote-ambiguous Unexpected quotation "new bridge" that stands 2 times in the seed (line 1), expected one. Add the words before or after it: \`prefix: "cost $4 million. It cost too much. The "\` is the one in line 1"`,
  );
  expect(find({ quote: 'new bridge', prefix: 'and the ' })).toBe(String(text.lastIndexOf('new bridge')));
  expect(find({ quote: 'new bridge', prefix: 'and the' })).toBe(String(text.lastIndexOf('new bridge')));
  expect(find({ quote: 'new bridge', suffix: ' opened' })).toBe(String(text.indexOf('new bridge')));
  expect(find({ quote: 'new bridge', suffix: 'fell' })).toMatchInlineSnapshot(
    `"7:3 quote-not-found Unexpected prefix or suffix of "new bridge", expected the words beside it in the seed. The quotation stands after " million. It cost too much. The " and before " opened, and the new bridge clos""`,
  );
});

test('a prefix is held to also where the words stand once', () => {
  expect(find({ quote: 'It cost', prefix: 'million.' })).toBe(String(text.indexOf('It cost')));
  expect(find({ quote: 'It cost', prefix: 'billion.' })).toContain('quote-not-found');
});

test('words that only look the same are shown with their difference', () => {
  expect(find({ quote: "mayor's bridge cost $4 million" })).toMatchInlineSnapshot(
    `"7:3 quote-not-found Unexpected quotation "mayor's bridge cost $4 million", expected exact words of the seed. The seed has "mayor’s bridge cost $4 million": ’ where the quotation has '; a no-break space where the quotation has a space"`,
  );
});

test('words that are nearly there are shown as they are', () => {
  expect(find({ quote: 'bridge cost about $4 million. It cost too much' })).toMatchInlineSnapshot(
    `"7:3 quote-not-found Unexpected quotation "bridge cost about $4 million. It cost too much", expected exact words of the seed. The nearest words of the seed are "mayor’s bridge cost $4 million. It cost too much""`,
  );
});

test('words that are nowhere', () =>
  expect(find({ quote: 'zebra crossing' })).toMatchInlineSnapshot(
    `"7:3 quote-not-found Unexpected quotation "zebra crossing", expected exact words of the seed. Copy the words from the seed"`,
  ));
