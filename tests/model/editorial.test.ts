import { expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;

it('keeps no word of a withheld stretch beside a claim', () => {
  const reaching = [...corpus.articles.values()].flatMap(({ id, claims, withheld }) =>
    claims.flatMap(({ id: claim, start, end, prefix, suffix }) =>
      withheld.some(
        (stretch) =>
          (stretch.start < start && stretch.end > start - prefix.length) ||
          (stretch.end > end && stretch.start < end + suffix.length),
      )
        ? [`${id} ${claim}`]
        : [],
    ),
  );
  expect(reaching).toEqual([]);
});
