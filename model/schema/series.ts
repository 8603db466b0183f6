import { z } from 'zod';
import { edtf } from './date.ts';
import { text } from './id.ts';
import { ref } from './ref.ts';

/** Months that were counted, as in "2022-10/2023-05"; the first day of the first to the last day of the last. */
const months = edtf.regex(/^\d{4}-\d{2}\/\d{4}-\d{2}$/, 'a quoted span of months such as "2022-10/2023-09"');

/** One count of a series. */
const value = z.strictObject({
  label: text.max(34, 'at most 34 characters').describe('The period in words, for a drawing.'),
  period: months.describe('The months counted (quoted span of two months); no month more.'),
  value: z.number().nonnegative().describe('The count.'),
  text: text.describe('The count as it is written.'),
  source: ref('sources').describe('The source that gives it.'),
  whole: z
    .strictObject({
      period: months.describe('The whole period.'),
      atLeast: z.number().nonnegative().describe('What the whole comes to at least.'),
      text: text.describe('That floor as it is written.'),
      source: ref('sources').describe('The source that gives it.'),
    })
    .optional()
    .describe('What is known of the whole period, where the count covers a part of it.'),
});

/** Counts of one thing over consecutive periods. */
export const series = z.strictObject({
  title: text.describe('What is counted, by whom and how often.'),
  unit: text.describe('What a count counts.'),
  note: text.describe('How the counts are to be read.'),
  values: z.array(value).min(2).describe('The counts, oldest first; periods do not overlap.'),
});
