import { z } from 'zod';
import { edtfFault, isEdtf, precisionOf, PRECISIONS } from '../edtf.ts';
import { meantDate } from '../meant-date.ts';
import { text } from './id.ts';

const EXPECTED =
  'a quoted EDTF date such as "2024-08-19", "2024-08", "2024" or a span "2024-12-22/2024-12-28"';

/** What is said of each fault of a date. */
const FAULTS = {
  form: (value: string) => {
    const meant = meantDate(value);
    return meant === null ? EXPECTED : `${EXPECTED}. Perhaps: "${meant}"`;
  },
  calendar: () => 'a day that exists in the calendar',
  order: (value: string) => `a span that starts before it ends: "${value.split('/').reverse().join('/')}"`,
};

/** An EDTF date: a day, a month, a year, or a span of two of them. Always a quoted string in YAML. */
export const edtf = z
  .string({
    error: ({ input }) =>
      input instanceof Date ? `Unexpected bare YAML date, expected ${EXPECTED}` : `Expected ${EXPECTED}`,
  })
  .check(({ value, issues }) => {
    const fault = edtfFault(value);
    if (fault) issues.push({ code: 'custom', input: value, message: FAULTS[fault](value) });
  });

/** A full calendar day. */
export const day = edtf.refine(
  (value) => !isEdtf(value) || /^\d{4}-\d{2}-\d{2}$/.test(value),
  'a quoted day such as "2024-08-19"',
);

export const precision = z.enum(PRECISIONS);

/** A date with how exactly it is known and how that is known. */
export const knownDate = z
  .strictObject({
    date: edtf.describe(
      'EDTF date, quoted: "2024-08-19", "2024-08", "2024" or a span "2024-12-22/2024-12-28".',
    ),
    precision: precision.describe('How exactly the date is known; must agree with the form of `date`.'),
    basis: z
      .enum(['stated', 'resolved', 'inferred'])
      .describe(
        'stated: printed in the text; resolved: worked out from words such as "Tuesday"; inferred: concluded from other evidence.',
      ),
    words: text.optional().describe('How to say a span in words, such as "late August 2024".'),
    note: text.optional().describe('Why this date, for readers; required when it is inferred.'),
  })
  .refine((value) => !isEdtf(value.date) || precisionOf(value.date) === value.precision, {
    path: ['precision'],
    error: 'the precision that the date itself has (a day, a month, a year, or range for a span)',
  })
  .refine((value) => value.basis !== 'inferred' || Boolean(value.note), {
    path: ['note'],
    error: 'a note that says what an inferred date rests on',
  });
export type KnownDate = z.infer<typeof knownDate>;
