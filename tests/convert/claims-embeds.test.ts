import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { english } from '../../scripts/convert/english/index.ts';
import { extract } from '../../scripts/convert/pipeline.ts';
import { proposeClaims, ranked } from '../../scripts/convert/curation/propose-claims.ts';

const POST = 'The court fined 14 shipowners 3 million euros in 2019! https://court.example/1';
const found = extract(
  new VFile(
    [
      'Shipowners fined after harbour inquiry',
      'The inquiry lasted two years and covered nine harbours.',
      'The clerk read the names aloud.',
      'View this post on Instagram',
      POST,
      'Sign up for our newsletter!',
      'A post shared by Harbour Court (@harbour)',
      'Photo: Harbour Court',
    ].join('\n\n'),
  ),
  null,
  english,
);
const scoreOf = (words: string) =>
  found.claims.find(({ start }) => found.text.startsWith(words, start))!.score;

test('an embedded post ranks by its words', () => {
  expect(scoreOf('The court fined')).toBeGreaterThan(scoreOf('The clerk read'));
  expect(ranked(found, english).some(({ start }) => found.text.startsWith('The court fined', start))).toBe(
    true,
  );
});

test('and is proposed', () => {
  expect(proposeClaims(found, english, () => null, null).map(({ quote }) => quote)).toContainEqual(
    expect.stringContaining('14 shipowners'),
  );
});

test('adverts, share lines and credits do not', () => {
  const furniture = ['View this post', 'Sign up', 'A post shared', 'Photo:'];
  for (const words of furniture) {
    expect(scoreOf(words)).toBeLessThan(scoreOf('The inquiry lasted'));
    expect(ranked(found, english).some(({ start }) => found.text.startsWith(words, start))).toBe(false);
  }
});
