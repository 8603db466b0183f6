import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import { ratingView, type BannerView, type RatingView } from '../check/rating.ts';
import { unchecked, type VerdictView } from '../../parts/verdict.ts';

/** Every rating of the scale, and every reason for which there is none. */
export const everyVerdict = ({ scale }: Corpus): VerdictView[] => [
  ...scale.verdicts.map(({ id, words }) => ({ id, words })),
  { id: 'in-review', words: 'In review' },
  { id: 'void', words: 'Withdrawn' },
  unchecked,
];

/** The rating of a check as its page shows it, for every step of the scale and every degree of confidence. */
export function everyRating(corpus: Corpus): RatingView[] {
  const check = [...corpus.checks.values()].find(({ status }) => status === 'reviewed');
  if (!check) return [];
  const degrees = ['high', 'medium', 'low'];
  return corpus.scale.verdicts.map(({ id }, index) =>
    ratingView(corpus, { ...check, verdict: id, confidence: degrees[index % degrees.length] } as Check)!,
  );
}

export const banners: BannerView[] = [
  {
    verdict: { id: 'in-review', words: 'In review' },
    heading: 'This check is still in review and has no verdict',
    reason: 'The count of the second bridge has been asked for and not yet received.',
  },
  {
    verdict: { id: 'void', words: 'Withdrawn' },
    heading: 'This check has been withdrawn and rates nothing',
    reason: 'The claim it rated turned out to be a misprint.',
  },
];
