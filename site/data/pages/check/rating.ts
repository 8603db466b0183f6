import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import { confidenceCeiling } from '../../../../model/confidence.ts';
import { curly, unbroken } from '../../text/typography.ts';
import { dateView, type DateView } from '../../parts/date-words.ts';
import { urls } from '../../urls.ts';
import { answersView, type AnswersView } from './answers.ts';
import { verdictOf, type VerdictView } from '../../parts/verdict.ts';
import * as strings from '../../../strings.ts';
import { fill, plural } from '../../../fill-in.ts';

/** The rating of a reviewed check, with the scale it stands on. */
export interface RatingView {
  verdict: VerdictView;
  meaning: string;
  usedWhen: string;
  /** One plain sentence that a reader can repeat. */
  answer: string;
  confidence: string;
  /** What limits it. */
  reason: string;
  published: DateView;
  reviewed?: DateView;
  by: string;
  corrections: string;
  /** The answers from which the verdict follows. */
  test: AnswersView;
  /** The page that explains the scale. */
  methodology: string;
  /** Worst to best, then what is off the scale. */
  scale: (VerdictView & { current: boolean; off: boolean })[];
}
/** Why a check has no rating. */
export interface BannerView {
  verdict: VerdictView;
  heading: string;
  reason: string;
}

/** The rating; undefined unless the check is reviewed. */
export function ratingView(corpus: Corpus, check: Check): RatingView | undefined {
  if (check.status !== 'reviewed') return undefined;
  const { verdicts } = corpus.scale;
  const verdict = verdicts.find(({ id }) => id === check.verdict)!;
  const ordered = [...verdicts].sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
  return {
    verdict: { id: verdict.id, words: verdict.words },
    meaning: curly(verdict.meaning),
    usedWhen: curly(verdict.usedWhen),
    answer: curly(check.answer),
    confidence: strings.confidence[check.confidence],
    reason: curly(check.confidenceNote ?? strings.ceilings[confidenceCeiling(check, corpus.sources).why]),
    published: dateView(check.published),
    test: answersView(corpus, check),
    ...(check.reviewed === undefined ? {} : { reviewed: dateView(check.reviewed) }),
    by: fill(strings.check.by, { publisher: corpus.site.publisher }),
    corrections:
      check.corrections.length === 0
        ? strings.check.noneSoFar
        : plural(strings.check.corrections, check.corrections.length),
    methodology: urls.page('methodology'),
    scale: ordered.map(({ id, words, value }) => ({
      id,
      words,
      current: id === verdict.id,
      off: value === null,
    })),
  };
}

/** The banner of a check that is in review or withdrawn. */
export function bannerView(corpus: Corpus, check: Check): BannerView | undefined {
  if (check.status === 'reviewed') return undefined;
  return {
    verdict: verdictOf(corpus, check),
    heading: check.status === 'void' ? strings.check.withdrawn : strings.check.stillInReview,
    reason: unbroken(curly(check.statusNote)),
  };
}
