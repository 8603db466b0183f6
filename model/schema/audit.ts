import { z } from 'zod';
import { day } from './date.ts';
import { condition } from './home.ts';
import { id, text } from './id.ts';

export const auditState = z.enum(['not-met', 'partly', 'met']);
export type AuditState = z.infer<typeof auditState>;

/** One criterion of good practice in words of our own, and how the site stands to it. */
const criterion = z
  .strictObject({
    id: id.describe('Unique in the list.'),
    criterion: text.describe('What should be so, in one sentence of our own.'),
    met: z
      .array(condition)
      .min(1)
      .optional()
      .describe('Met while all of these hold; else partly or not met.'),
    partly: z
      .array(condition)
      .min(1)
      .optional()
      .describe('Partly met while all of these hold; not met where there are none or one fails.'),
    state: auditState.optional().describe('Where no number can tell: the state as judged by hand.'),
    evidence: text.describe('What the state rests on, with named numbers.'),
    missing: text.optional().describe('What is missing until it is met; shown while it is not.'),
  })
  .refine((value) => Boolean(value.met) !== Boolean(value.state), {
    path: ['state'],
    error: 'either `met` with conditions or a `state` judged by hand',
  })
  .refine((value) => value.state === 'met' || Boolean(value.missing), {
    path: ['missing'],
    error: 'what is missing, unless it is met',
  });

/** `content/audit.yml`: the site held to criteria of its own. */
export const audit = z.strictObject({
  judged: day.describe('When the states that no number can tell were last judged.'),
  note: text.describe('Whose criteria these are, and who has not assessed them.'),
  sample: z
    .array(
      z.strictObject({
        heading: text.describe('What the counts of verdicts cannot show.'),
        text: text.describe('Why not, in one to three sentences.'),
      }),
    )
    .default([])
    .describe('What the counts of verdicts cannot show.'),
  criteria: z.array(criterion).min(1).describe('The criteria; pages show unmet ones first.'),
});
export type AuditData = z.infer<typeof audit>;
export type Criterion = z.infer<typeof criterion>;
