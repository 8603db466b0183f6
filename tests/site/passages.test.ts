import { describe, expect, test } from 'vitest';
import { contextOf } from '../../site/data/parts/passage/context.ts';
import { passages } from '../../site/data/pages/article/passages.ts';
import { shownText } from '../../site/data/parts/passage/text.ts';
import { articleOf, spanOf, worldOf } from './helpers.ts';

const text =
  'Rep. Smith spoke. He said that John Doe left the U.S. in May. Nobody asked. The end.\nAnother line.';
const name = { ...spanOf(text, 'John Doe'), shown: 'name withheld', reason: 'A private person.' };

describe('contextOf', () => {
  test('gives the sentence before and after, and says what was cut', () => {
    expect(contextOf(articleOf(text), spanOf(text, 'left the U.S. in May'))).toEqual({
      before: 'Rep. Smith spoke. He said that John Doe ',
      quote: 'left the U.S. in May',
      after: '. Nobody asked.',
      cutBefore: false,
      cutAfter: true,
    });
  });

  test('never leaves the paragraph', () => {
    const { before, after } = contextOf(articleOf(text), spanOf(text, 'Another line'));
    expect([before, after]).toEqual(['', '.']);
  });

  test('shows a private name neither before, nor in, nor after the claim', () => {
    for (const words of ['left the U.S.', 'John Doe left', 'He said', 'Doe left'])
      expect(JSON.stringify(contextOf(articleOf(text, [name]), spanOf(text, words)))).not.toMatch(/John|Doe/);
  });
});

test('shownText replaces what is withheld, also where only a part of it is asked for', () => {
  const article = articleOf(text, [name]);
  const { start } = spanOf(text, 'that John');
  expect(shownText(article, start, start + 18)).toBe('that [name withheld] left');
  expect(shownText(article, name.start + 3, name.end)).toBe('[name withheld]');
  expect(shownText(articleOf(text, [{ ...name, shown: '[name withheld]' }]), name.start, name.end)).toBe(
    '[name withheld]',
  );
});

describe('passages', () => {
  const bridge = () => {
    const { corpus, graph } = worldOf();
    return { corpus, node: graph.articles.get('bridge-opens')! };
  };

  test('shows the sentence that holds the claim, and how much was left out', () => {
    const { corpus, node } = bridge();
    expect(passages(corpus, node)).toEqual([
      expect.objectContaining({
        paragraph: 2,
        pieces: [
          {
            words: 'The bridge carries 4,000 cars a day',
            claim: { anchor: 'claim-cars-a-day', verdict: { id: 'mostly-true', words: 'Mostly true' } },
          },
          { words: ', the mayor said on Tuesday.' },
        ],
      }),
      { elided: '1 paragraph left out' },
    ]);
  });

  test('a claim without a check is shown as not yet checked', () => {
    const { corpus, node } = bridge();
    const unchecked = { ...node, claims: node.claims.map((claim) => ({ ...claim, checks: [] })) };
    const [first] = passages(corpus, unchecked);
    expect(first).toMatchObject({ claims: [{ verdict: { id: 'unchecked', words: 'Not yet checked' } }] });
  });
});
