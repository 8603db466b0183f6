import { z } from 'zod';
import { edtf, precision } from './date.ts';
import { id } from './id.ts';
import { ref } from './ref.ts';

/** What sort of statement a claim is. */
export const claimKind = z.enum(['statistic', 'historical', 'legal', 'causal', 'attribution', 'record']);

/** A number as a text gives it. */
export const figureMention = z.strictObject({
  value: z.number().nullable().describe('The number; null where the text is inexact, as in "dozens".'),
  max: z.number().optional().describe('The upper end, where the text gives a range.'),
  unit: z.string().nullable().describe('What the number counts or measures: children, percent, USD, years.'),
  text: z.string().describe('The words of the text.'),
  approximation: z.string().optional().describe('The word that makes it inexact: "more than", "roughly".'),
});

/** A date as a text gives it. `date` is null where the words cannot be resolved without guessing. */
export const dateMention = z.strictObject({
  date: edtf.nullable().describe('EDTF value, or null where it cannot be resolved.'),
  precision: precision.nullable().describe('How exactly; null where the date is.'),
  text: z.string().describe('The words of the text.'),
  basis: z
    .enum(['stated', 'resolved', 'unresolved'])
    .describe('stated in full, resolved against publication, or not.'),
  paragraph: z.int().positive().describe('Number of the paragraph, from 1.'),
});

/** An exact passage of an article that is a claim: W3C Web Annotation TextQuoteSelector and TextPositionSelector. */
export const articleClaim = z.strictObject({
  id: id.describe('Unique in the article.'),
  quote: z.string().min(1).describe('TextQuoteSelector exact: the very words.'),
  speaker: ref('people')
    .nullable()
    .describe('Who makes the claim: an id in content/people; null in an extracted draft.'),
  speakerNote: z
    .string()
    .optional()
    .describe('How the speaker says it: "in its own voice", "in a reproduced post".'),
  kind: claimKind.nullable().describe('What sort of statement; null in an extracted draft.'),
  unchecked: z.string().optional().describe('Why no check rates it yet.'),
  paragraph: z.int().positive().describe('Number of the paragraph, from 1.'),
  start: z.int().nonnegative().describe('TextPositionSelector start, in UTF-16 code units of the seed text.'),
  end: z.int().positive().describe('TextPositionSelector end (exclusive).'),
  prefix: z.string().describe('TextQuoteSelector prefix: up to 32 code units before.'),
  suffix: z.string().describe('TextQuoteSelector suffix: up to 32 code units after.'),
  figures: z.array(figureMention).describe('Numbers in the passage.'),
  dates: z.array(dateMention).describe('Dates in the passage.'),
  score: z.number().describe('Check-worthiness of the sentence, 0 to 1.'),
  reasons: z.array(z.string()).describe('Why it scored so, in words.'),
});

/** Whom an article cites. Not evidence: evidence lives in checks. */
export const citedSource = z.strictObject({
  name: z.string().describe('The name as fully as the article gives it.'),
  person: ref('people').nullable().describe('The same in content/people, where there is one.'),
  type: z
    .enum(['person', 'organisation', 'document', 'outlet', 'anonymous'])
    .describe('What sort of source.'),
  basis: z
    .enum(['named', 'described', 'pronoun'])
    .describe('How the name was found: it stands there; a description or a pronoun leads to it.'),
  cue: z.string().describe('The word that attributes: "said", "according to".'),
  paragraphs: z.array(z.int().positive()).describe('Where it is cited, from 1.'),
});
export type ArticleClaim = z.infer<typeof articleClaim>;
