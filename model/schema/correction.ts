import { z } from 'zod';
import { citedSource, figureMention } from './claim.ts';
import { edtf, precision } from './date.ts';
import { exact, printed, text } from './id.ts';
import { ref } from './ref.ts';

/** The passage that a correction of what the converter found is about, and why. */
const passage = {
  quote: exact.describe('The exact words of the seed in which the finding stands, or is to stand.'),
  prefix: exact.optional().describe('The words just before, where the quotation occurs more than once.'),
  suffix: exact.optional().describe('The words just after; another way to tell two occurrences apart.'),
  reason: text.describe('Why, for whoever curates next.'),
};
const strike = z
  .literal('strike')
  .describe('strike: it is none; correct: it is another; add: it was not found.');
const correct = z.literal('correct').describe('strike, correct or add.');
const add = z.literal('add').describe('strike, correct or add.');

const sourceName = { name: printed.describe('The name as the article lists it.') };
const person = ref('people')
  .nullable()
  .optional()
  .describe('The same in content/people; null where it is nobody there.');
const type = citedSource.shape.type;

/** A change of whom the article is said to cite. */
export const sourceCorrection = z.discriminatedUnion('action', [
  z.strictObject({ action: strike, ...passage, ...sourceName }),
  z.strictObject({
    action: correct,
    ...passage,
    ...sourceName,
    as: z
      .strictObject({
        name: printed.optional().describe('The name that is meant.'),
        person,
        type: type.optional(),
      })
      .describe('What it is instead.'),
  }),
  z.strictObject({
    action: add,
    ...passage,
    ...sourceName,
    person,
    type,
    cue: exact.describe('The word that attributes: "said", "according to".'),
  }),
]);

const words = { text: exact.describe('The words of the date or the number, inside the passage.') };
const when = {
  date: edtf.nullable().describe('EDTF value, or null where it cannot be resolved.'),
  precision: precision.nullable().describe('How exactly; null where the date is.'),
};

/** A change of the dates that were found. */
export const dateCorrection = z.discriminatedUnion('action', [
  z.strictObject({ action: strike, ...passage, ...words }),
  z.strictObject({ action: correct, ...passage, ...words, ...when }),
  z.strictObject({ action: add, ...passage, ...words, ...when }),
]);

const { value, max, unit, approximation } = figureMention.shape;
const number = { value, max, unit, approximation };

/** A change of the numbers that were found. */
export const figureCorrection = z.discriminatedUnion('action', [
  z.strictObject({ action: strike, ...passage, ...words }),
  z.strictObject({ action: correct, ...passage, ...words, ...number }),
  z.strictObject({ action: add, ...passage, ...words, ...number }),
]);
export type SourceCorrection = z.infer<typeof sourceCorrection>;
export type DateCorrection = z.infer<typeof dateCorrection>;
export type FigureCorrection = z.infer<typeof figureCorrection>;

/** What people know better than the converter: their word wins over what was found. */
export const corrections = {
  sources: z.array(sourceCorrection).optional().describe('Changes of whom the article cites.'),
  dates: z.array(dateCorrection).optional().describe('Changes of the dates in it.'),
  figures: z.array(figureCorrection).optional().describe('Changes of the numbers in its claims.'),
};
