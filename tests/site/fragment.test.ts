import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { passageUrl, textFragment } from '../../site/data/parts/passage/fragment.ts';
import { articleOf, spanOf } from './helpers.ts';
import { ROOT } from '../root.ts';

const text = 'Before that, the so-called count, 5 & 6, rose. After it came more words.\nNext block.';
const fragment = (words: string, withheld?: Parameters<typeof articleOf>[1]) =>
  textFragment(articleOf(text, withheld), spanOf(text, words));

describe('textFragment', () => {
  test('encodes the signs of the syntax and gives the words beside the passage', () => {
    expect(fragment('so-called count, 5 & 6')).toBe(
      // The suffix is left out: a comma follows without a space, so no whole word stands beside it.
      ':~:text=Before%20that%2C%20the-,so%2Dcalled%20count%2C%205%20%26%206',
    );
  });

  test('gives a long passage by its ends', () => {
    expect(fragment('the so-called count, 5 & 6, rose. After it came more')).toBe(
      ':~:text=Before%20that%2C-,the%20so%2Dcalled%20count%2C%205%20%26,rose.%20After%20it%20came%20more,-words.',
    );
  });

  test('takes no words from another paragraph', () => {
    expect(fragment('Next block.')).toBe(':~:text=Next%20block.');
  });

  test('gives a short passage over two paragraphs by its ends, each within its paragraph', () => {
    expect(fragment('more words.\nNext')).toBe(':~:text=After%20it%20came-,more%20words.,Next');
  });

  test('writes an unbreaking space as a plain one, as browsers compare them', () => {
    const spaced = 'It\u00a0is\u00a0“so”, he said.';
    const whole = { start: 0, end: spaced.length };
    expect(textFragment(articleOf(spaced), whole)).toBe(
      `:~:text=${encodeURIComponent('It is “so”, he said.')}`,
    );
  });

  test('names every claim of the corpus in one place', () => {
    const { corpus } = readCorpus(ROOT);
    const articles = [...corpus!.articles.values()];
    const odd = articles.flatMap((article) =>
      article.claims.flatMap((claim) => {
        const given = textFragment(article, claim);
        if (given === null) return [];
        const parts = given.slice(':~:text='.length).split(',');
        const words = parts.map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')));
        const lead = words.slice(0, parts[0]!.endsWith('-') ? 2 : 1).join(' ');
        const text = article.text.replace(/\s+/g, ' ');
        return text.split(lead).length === 2 && words.every((part) => text.includes(part)) ? [] : [claim.id];
      }),
    );
    expect(odd).toEqual([]);
  });

  test('reads back as the words that it was made from', () => {
    const parts = fragment('so-called count, 5 & 6')!
      .slice(':~:text='.length)
      .split(',')
      .map(decodeURIComponent);
    expect(parts).toEqual(['Before that, the-', 'so-called count, 5 & 6']);
  });

  test('never holds a withheld name: not in the passage, not beside it', () => {
    const rose = { ...spanOf(text, 'rose'), shown: 'name withheld', reason: 'x' };
    expect(fragment('5 & 6, rose', [rose])).toBeNull();
    expect(fragment('After it', [rose])).toBe(':~:text=After%20it,-came%20more%20words.');
  });
});

test('passageUrl joins the fragment to an address that may have one', () => {
  const article = articleOf(text);
  const span = spanOf(text, 'Next block.');
  expect(passageUrl('https://example.org/a', article, span)).toBe(
    'https://example.org/a#:~:text=Next%20block.',
  );
  expect(passageUrl('https://example.org/a#b', article, span)).toBe(
    'https://example.org/a#b:~:text=Next%20block.',
  );
});
