import { z } from 'zod';
import { edtf } from './date.ts';
import { id, text } from './id.ts';
import { itemRef, ref } from './ref.ts';
import { series } from './series.ts';

/**
 * What a number is where it stands. counted: the document of whoever counted or estimated it was opened itself.
 * relayed: another document passes on what a named counter found. told: an article, a headline, a speech, an
 * interview or a bill uses the number; nothing was counted for it.
 */
export const stopKind = z.enum(['counted', 'relayed', 'told']);

/**
 * How a number comes from an earlier one. sum: earlier counts added up. copied: the same count again. renamed: the
 * number kept, what it is said to count changed. rounded: the number alone changed. later-count: the same thing
 * counted again at a later time.
 */
export const descentRelation = z.enum(['sum', 'copied', 'renamed', 'rounded', 'later-count']);
export type DescentRelation = z.infer<typeof descentRelation>;

/** Where a stop comes from. The same number at a later date is no descent: something must bear it out. */
const descent = z
  .strictObject({
    stops: z.array(id).min(1).describe('Ids of the earlier stops of this family that it comes from.'),
    relation: descentRelation.describe('How: sum, copied, renamed, rounded or later-count.'),
    source: ref('sources').optional().describe('The source that bears the descent out.'),
    passage: text
      .optional()
      .describe('Exact words of the article that bear it out, for a stop in a claim; instead of a source.'),
  })
  .refine((value) => Boolean(value.source) !== Boolean(value.passage), {
    path: ['source'],
    error: 'either a `source` or a `passage` that bears the descent out',
  })
  .refine((value) => value.relation !== 'sum' || value.stops.length > 1, {
    path: ['stops'],
    error: 'at least two stops that are added up',
  });

/** One stop of a number on its way. Stands in a claim or in a source, never both. */
const stop = z
  .strictObject({
    id: id.describe('Unique in the family.'),
    kind: stopKind.describe(
      'counted: its own document was opened; relayed: another passes a count on; told: it is used, nothing was counted.',
    ),
    value: z.number().optional().describe('The number, where there is one.'),
    unit: text.optional().describe('What is counted: children, percent of calls, USD.'),
    text: text.describe('How the number is written there.'),
    label: text.max(34, 'at most 34 characters').describe('What it counts, for a drawing.'),
    date: edtf.nullable().describe('When (quoted EDTF); null where it is not known.'),
    claim: z
      .strictObject({
        article: ref('articles').describe('Slug of the article.'),
        claim: itemRef('articles', 'claims', 'article').describe('Id of the claim.'),
      })
      .optional()
      .describe('The claim that states it.'),
    source: ref('sources').optional().describe('The source that states it.'),
    carrier: text
      .max(60, 'at most 60 characters')
      .describe('Who gives the number and, where it was read through another, through whom.'),
    check: ref('checks')
      .optional()
      .describe('The check that rates this very number here, not a neighbouring claim.'),
    counts: text.describe('What the number counts at this stop.'),
    from: descent.optional().describe('The earlier stops it comes from, where that is borne out.'),
    shift: text
      .optional()
      .describe('How it differs from the stop before; says what it became only with `from`.'),
    note: text.optional().describe('What else a reader should know of the number.'),
  })
  .refine((value) => Boolean(value.claim) !== Boolean(value.source), {
    path: ['source'],
    error: 'either `claim` or `source`, not both and not neither',
  })
  .refine((value) => !value.claim || value.kind === 'told', {
    path: ['kind'],
    error: 'told, because the number stands in a claim',
  })
  .refine((value) => !value.from?.passage || value.claim, {
    path: ['from', 'passage'],
    error: 'a passage only where the stop stands in a claim; else a source',
  });

/** `content/figures/<id>.yml`: a family of numbers: how one number travels and changes its meaning. */
export const figure = z.strictObject({
  title: text.describe('The number and what becomes of it.'),
  question: text.optional().describe('The question of a reader that it answers.'),
  checks: z.array(ref('checks')).describe('Checks that judge the number.'),
  entries: z.array(stop).min(2).describe('The stops, oldest first.'),
  reading: text.describe('What the way shows, in two or three sentences.'),
  series: series.optional().describe('Counts of one thing, period by period.'),
});
export type FigureStop = z.infer<typeof stop>;
export type Descent = z.infer<typeof descent>;
