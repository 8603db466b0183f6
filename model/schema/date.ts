import { z } from 'zod';

/**
 * A day, month or year in the Extended Date/Time Format (EDTF, ISO 8601-2), level 0 with the
 * qualifiers `~` (approximate) and `?` (uncertain).
 */
const POINT = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?]?`;

const isCalendarDay = (point: string): boolean => {
  const day = point.replace(/[~?]$/, '');
  if (day.length < 10) return true;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
};

/** First day on which a point may lie, as YYYY-MM-DD; for ordering and for checking spans. */
const firstDay = (point: string): string => {
  const bare = point.replace(/[~?]$/, '');
  return bare + '-01-01'.slice(bare.length - 4);
};

const EXPECTED =
  'a quoted EDTF date such as "2024-08-19", "2024-08", "2024" or a span "2024-12-22/2024-12-28"';

/** An EDTF date: a day, a month, a year, or a span of two of them. Always a quoted string in YAML. */
export const edtf = z
  .string({
    error: ({ input }) =>
      input instanceof Date ? `Unexpected bare YAML date, expected ${EXPECTED}` : `Expected ${EXPECTED}`,
  })
  .regex(new RegExp(`^${POINT}(/${POINT})?$`), EXPECTED)
  .refine((value) => value.split('/').every(isCalendarDay), 'a day that exists in the calendar')
  .refine((value) => {
    const [from, to] = value.split('/');
    return to === undefined || firstDay(from!) <= firstDay(to);
  }, 'a span that starts before it ends');

/** A full calendar day. */
export const day = edtf.regex(/^\d{4}-\d{2}-\d{2}$/, 'a quoted day such as "2024-08-19"');

export const precision = z.enum(['day', 'month', 'year', 'range']);
export type Precision = z.infer<typeof precision>;

/** The precision that an EDTF string itself states. */
export const precisionOf = (value: string): Precision => {
  if (value.includes('/')) return 'range';
  const length = value.replace(/[~?]$/, '').length;
  return length === 10 ? 'day' : length === 7 ? 'month' : 'year';
};

/** The year in which an EDTF date begins; lists by year hold it there. */
export const firstYear = (value: string): number => Number(value.slice(0, 4));

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
    words: z.string().optional().describe('How to say a span in words, such as "late August 2024".'),
    note: z.string().optional().describe('Why this date, for readers; required when it is inferred.'),
  })
  .refine((value) => precisionOf(value.date) === value.precision, {
    path: ['precision'],
    error: 'the precision that the date itself has (a day, a month, a year, or range for a span)',
  })
  .refine((value) => value.basis !== 'inferred' || Boolean(value.note), {
    path: ['note'],
    error: 'a note that says what an inferred date rests on',
  });
export type KnownDate = z.infer<typeof knownDate>;
