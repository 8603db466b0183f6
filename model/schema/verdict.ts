import { z } from 'zod';
import { id, text } from './id.ts';

/** One step of the scale. */
const verdict = z.strictObject({
  id: id.describe('Also the name of its icon and its colour.'),
  words: text.describe('The rating in words; schema.org alternateName.'),
  value: z
    .int()
    .min(1)
    .max(5)
    .nullable()
    .describe('schema.org ratingValue; null for a finding off the scale.'),
  meaning: text.describe('What it says, in one sentence.'),
  usedWhen: text.describe('When it is given, for the methodology page.'),
});
export type Verdict = z.infer<typeof verdict>;

/** `content/verdicts.yml`: the rating scale, best first. A change of meaning raises the version. */
export const verdictScale = z.strictObject({
  version: z
    .int()
    .positive()
    .describe('Raised when a meaning changes; checks keep the version they were rated under.'),
  best: z.int().describe('schema.org bestRating.'),
  worst: z.int().describe('schema.org worstRating.'),
  verdicts: z.array(verdict).min(2).describe('The steps, best first.'),
});
export type VerdictScale = z.infer<typeof verdictScale>;
