import { z } from 'zod';
import { VERDICT_MARKS } from '../marks.ts';
import { day } from './date.ts';
import { id, text } from './id.ts';
import { itemRef } from './ref.ts';

/** The answers of the verdict test, question by question; their words stand in `content/verdicts.yml`. */
export const answers = {
  evidence: ['settles', 'leans', 'none'],
  basis: ['yes', 'no'],
  words: ['none', 'detail', 'turned', 'contrary'],
  omission: ['none', 'nuance', 'changes'],
} as const;
export type Question = keyof typeof answers;
export const questions = Object.keys(answers) as Question[];

/** One step of the scale. */
const verdict = z.strictObject({
  id: id
    .refine(
      (value) => (VERDICT_MARKS as readonly string[]).includes(value),
      `a verdict with an icon and a colour: ${VERDICT_MARKS.join(', ')}`,
    )
    .describe('Also the name of its icon and its colour.'),
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

const question = z
  .strictObject({
    id: z.enum(['evidence', 'basis', 'words', 'omission']).describe('The question.'),
    asks: text.describe('The question in words.'),
    answers: z
      .array(
        z.strictObject({
          id: text.describe('As checks record it.'),
          words: text.describe('In a few words, for pages.'),
          meaning: text.describe('When it is the answer.'),
          example: text.optional().describe('A case in which it is the answer, about nobody in particular.'),
          counterExample: text
            .optional()
            .describe('A case near it in which another is the answer, and which one.'),
        }),
      )
      .min(2)
      .describe('Its answers, mildest first.'),
  })
  .check(({ value, issues }) => {
    const known: readonly string[] = answers[value.id];
    const given = value.answers.map((answer) => answer.id);
    for (const [index, answer] of given.entries())
      if (!known.includes(answer) || given.indexOf(answer) !== index)
        issues.push({
          code: 'custom',
          input: answer,
          path: ['answers', index, 'id'],
          message: `each of ${known.join(', ')} once`,
        });
    const missing = known.filter((answer) => !given.includes(answer));
    if (missing.length > 0)
      issues.push({
        code: 'custom',
        input: value.answers,
        path: ['answers'],
        message: `words for the answers ${missing.join(', ')} too`,
      });
  });

const oneOf = <T extends readonly [string, ...string[]]>(values: T, asks: string) =>
  z.array(z.enum(values)).min(1).optional().describe(`Fits these answers on ${asks}; left out, it fits any.`);

const row = z.strictObject({
  when: z
    .strictObject({
      evidence: oneOf(answers.evidence, 'the evidence'),
      basis: oneOf(answers.basis, 'the ground'),
      words: oneOf(answers.words, 'the words'),
      omission: oneOf(answers.omission, 'the omission'),
    })
    .describe('The answers that it fits.'),
  verdict: itemRef('scale', 'verdicts').describe('The verdict that follows.'),
  because: text.describe('Why, to follow "because".'),
});
export type VerdictRow = z.infer<typeof row>;

/** `content/verdicts.yml`: the rating scale, best first. A change of meaning raises the version. */
export const verdictScale = z.strictObject({
  version: z
    .int()
    .positive()
    .describe('Raised when a meaning changes; checks keep the version they were rated under.'),
  best: z.int().describe('schema.org bestRating.'),
  worst: z.int().describe('schema.org worstRating.'),
  history: z
    .array(
      z.strictObject({
        version: z.int().positive().describe('The version that came into force.'),
        date: day.describe('When.'),
        note: text.describe('What changed and why.'),
      }),
    )
    .min(1)
    .describe('Every version, oldest first: a change of the scale is a correction too.'),
  point: text
    .optional()
    .describe('What the point of a passage is, of which the questions speak; stands above them.'),
  questions: z
    .array(question)
    .length(questions.length)
    .refine(
      (list) => new Set(list.map(({ id: asked }) => asked)).size === list.length,
      `each of ${questions.join(', ')} once`,
    )
    .describe('What is asked of each claim before it is rated.'),
  borders: z
    .array(
      z.strictObject({
        between: z.array(itemRef('scale', 'verdicts')).length(2).describe('Two verdicts.'),
        rule: text.describe('How they are told apart.'),
      }),
    )
    .describe('The borders that are easily missed, in words.'),
  table: z.array(row).min(1).describe('The first row that fits the answers gives the verdict.'),
  verdicts: z.array(verdict).min(2).describe('The steps, best first.'),
});
export type VerdictScale = z.infer<typeof verdictScale>;

/** The answers from which a verdict follows, with the words and facts they concern. */
export const verdictTest = z
  .strictObject({
    evidence: z.enum(answers.evidence).describe('Does the record settle the point?'),
    evidenceNote: text.optional().describe('Why it is not settled; needed unless it settles.'),
    basis: z.enum(answers.basis).describe('Does the passage rest on something real?'),
    basisNote: text.optional().describe('What that is; needed where a real thing is turned.'),
    words: z.enum(answers.words).describe('Does the record run against the words?'),
    wordsNote: text.optional().describe('Which words, and how; needed unless none fails.'),
    omission: z.enum(answers.omission).describe('What is left out?'),
    omissionNote: text.optional().describe('What; needed unless nothing that matters.'),
  })
  .check(({ value, issues }) => {
    const needed = [
      ['evidenceNote', value.evidence !== 'settles'],
      ['basisNote', value.words === 'turned'],
      ['wordsNote', value.words !== 'none'],
      ['omissionNote', value.omission !== 'none'],
    ] as const;
    for (const [field, need] of needed)
      if (need && value[field] === undefined)
        issues.push({
          code: 'custom',
          input: undefined,
          path: [field],
          message: 'the words or facts that the answer concerns',
        });
  });
export type VerdictTest = z.infer<typeof verdictTest>;
