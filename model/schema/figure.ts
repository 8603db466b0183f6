import { z } from 'zod';
import { edtf } from './date.ts';
import { id, text } from './id.ts';

/** One stop of a number on its way. Stands in a claim or in a source, never both. */
const stop = z
  .strictObject({
    value: z.number().optional().describe('The number, where there is one.'),
    unit: text.optional().describe('What is counted: children, percent of calls, USD.'),
    text: text.describe('How the number is written there.'),
    date: edtf.nullable().describe('When (quoted EDTF); null where it is not known.'),
    claim: z
      .strictObject({ article: id.describe('Slug of the article.'), claim: id.describe('Id of the claim.') })
      .optional()
      .describe('The claim that states it.'),
    source: id.optional().describe('The source that states it.'),
    check: id.optional().describe('The check that rates this very number here, not a neighbouring claim.'),
    counts: text.describe('What the number counts at this stop.'),
    shift: text.optional().describe('How the meaning changed on the way from the stop before.'),
    note: text.optional().describe('What else a reader should know of the number.'),
  })
  .refine((value) => Boolean(value.claim) !== Boolean(value.source), {
    path: ['source'],
    error: 'either `claim` or `source`, not both and not neither',
  });

/** `content/figures/<id>.yml`: a family of numbers: how one number travels and changes its meaning. */
export const figure = z.strictObject({
  title: text.describe('The number and what becomes of it.'),
  question: text.optional().describe('The question of a reader that it answers.'),
  checks: z.array(id).describe('Checks that judge the number.'),
  entries: z.array(stop).min(2).describe('The stops, oldest first.'),
  reading: text.describe('What the way shows, in two or three sentences.'),
});
export type FigureData = z.infer<typeof figure>;
export type FigureStop = z.infer<typeof stop>;
