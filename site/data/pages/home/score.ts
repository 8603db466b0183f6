import { textWidth } from '../../chart/labels/text.ts';
import { verdictOf } from '../../parts/verdict.ts';
import { urls } from '../../urls.ts';
import type { World } from '../../world.ts';
import * as strings from '../../../strings.ts';

/** One part of the score line; places and lengths in percent of it. */
export interface ScorePart {
  id: string;
  words: string;
  count: number;
  href: string;
  from: number;
  length: number;
  /** Where its words stand. */
  at: number;
  /** Length to the scale of the longest part. */
  share: number;
}

/** Percent: before what is off the scale, and px of the narrowest line that is shown. */
const GAP = 0.8;
const WIDTH = 800;
const TYPE = 13;

const round = (value: number): number => Math.round(value * 100) / 100;

/** How the checks fell, drawn to scale: the scale first, apart from it what is off it, then what has no verdict. */
export function scoreLine({ corpus }: World): ScorePart[] {
  const checks = [...corpus.checks.values()];
  const steps = [
    ...corpus.scale.verdicts.map(({ id, words, value }) => ({ id, words, off: value === null })),
    { id: 'in-review', words: strings.verdicts.inReview, off: false },
  ]
    .map((step) => ({
      ...step,
      count: checks.filter((check) => verdictOf(corpus, check).id === step.id).length,
    }))
    .filter(({ count }) => count > 0);
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...steps.map(({ count }) => count));
  const room = 100 - GAP * steps.filter(({ off }) => off).length;
  let from = 0;
  let free = 0;
  return steps.map(({ id, words, off, count }) => {
    if (off) from += GAP;
    const length = (count / Math.max(1, total)) * room;
    const at = Math.max(from, free);
    free = at + ((textWidth(words, TYPE) + 12) / WIDTH) * 100;
    const part = {
      id,
      words,
      count,
      href: urls.checksBy('verdict', id),
      from: round(from),
      length: round(length),
      at: round(at),
      share: round((count / most) * 100),
    };
    from += length;
    return part;
  });
}
