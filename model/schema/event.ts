import { z } from 'zod';
import { isEdtf, precisionOf } from '../edtf.ts';
import { edtf, precision } from './date.ts';
import { text } from './id.ts';
import { ref } from './ref.ts';

export const eventKind = z.enum([
  'report',
  'statement',
  'data',
  'hearing',
  'policy',
  'fact-check',
  'article',
  'court',
  'law',
]);
export type EventKind = z.infer<typeof eventKind>;

/** `content/events/<id>.yml`: something dated and sourced that the timeline shows. */
export const event = z
  .strictObject({
    date: edtf.describe('When (quoted EDTF).'),
    precision: precision.describe('How exactly; must agree with the form of `date`.'),
    title: text.describe('What happened, in a few words.'),
    short: text.max(60, 'at most 60 characters').optional().describe('The title for crowded drawings.'),
    detail: text.describe('One or two sentences, with the figures.'),
    kind: eventKind.describe('The sort of record.'),
    sources: z.array(ref('sources')).min(1).describe('Ids in content/sources.'),
    checks: z.array(ref('checks')).default([]).describe('Checks that rest on it.'),
    articles: z
      .array(ref('articles'))
      .default([])
      .describe('Articles it concerns, or is the publication of.'),
  })
  .refine((value) => !isEdtf(value.date) || precisionOf(value.date) === value.precision, {
    path: ['precision'],
    error: 'the precision that the date itself has',
  });
