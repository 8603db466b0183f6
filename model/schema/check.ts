import { z } from 'zod';
import { day, edtf } from './date.ts';
import { id, text, url } from './id.ts';
import { itemRef, ref } from './ref.ts';
import { verdictTest } from './verdict.ts';

/** One appearance of the proposition: a claim of an article. */
export const appearance = z.strictObject({
  article: ref('articles').describe('Slug of the article.'),
  claim: itemRef('articles', 'claims', 'article').describe('Id of the claim in that article.'),
});

/** A document that bears on the proposition, and how. */
export const evidence = z.strictObject({
  source: ref('sources').describe('An id in content/sources.'),
  finding: text.describe('What the document says, in our own words, with its figures. No quotation marks.'),
  locator: text.optional().describe('Where in the document: page, paragraph, table, timestamp.'),
  stance: z
    .enum(['supports', 'contradicts', 'context'])
    .describe('Towards the claim as worded: supports, contradicts, or neither.'),
  deciding: z
    .boolean()
    .default(false)
    .describe('true where the verdict rests on it. The ceiling of confidence follows from these.'),
  secondHand: text
    .optional()
    .describe('Where the passage was not read in the document itself: who relays it.'),
});

/** How another fact-checker rated the same or a neighbouring claim. */
export const elsewhere = z.strictObject({
  who: text.describe('The fact-checker or outlet.'),
  claim: z.enum(['same', 'neighbouring']).describe('Whether it rated the same claim or a neighbouring one.'),
  rating: text.describe('Its rating or conclusion, paraphrased; no quotation marks.'),
  date: edtf.optional().describe('When it was published (quoted EDTF), where known.'),
  source: ref('sources').describe('Its text: an id in the evidence of this check.'),
  difference: text.optional().describe('Why our verdict differs; left out where it does not.'),
});

/** What somebody concerned answered. */
export const response = z
  .strictObject({
    from: text.describe('Who answered: a person, organisation or outlet concerned.'),
    date: day.describe('When it came in.'),
    text: text.optional().describe('The answer, as far as they let it be published.'),
    url: url.optional().describe('Where they published it themselves.'),
    outcome: text.describe('What was done about it.'),
  })
  .refine((value) => Boolean(value.text ?? value.url), {
    path: ['text'],
    error: 'the answer or its address',
  });

/** One bar of the picture 'claimed beside recorded'. */
const bar = {
  value: z.number().nonnegative().describe('Length of the bar, in `unit`.'),
  max: z.number().nonnegative().optional().describe('Upper end, where the record gives a range.'),
  text: text.describe('How the number is written: "more than 320,000".'),
  counts: text.describe('What the number counts, in a few words.'),
};

/** Numbers for a small chart: what was claimed, and beside it what was recorded. */
export const comparison = z.strictObject({
  unit: text.describe('What all the bars count: children, percent, USD.'),
  claimed: z.strictObject(bar).describe('The number of the claim.'),
  recorded: z
    .array(
      z.strictObject({
        ...bar,
        source: ref('sources').describe('Where the number stands: an id in the evidence.'),
      }),
    )
    .min(1)
    .max(6)
    .describe('What the record counts; one bar each.'),
  joined: z
    .boolean()
    .default(false)
    .describe('true where the recorded numbers are parts that the claim adds up: drawn end to end.'),
  whole: z
    .strictObject({ ...bar, source: ref('sources').describe('Where it stands.') })
    .optional()
    .describe('What the numbers are out of, drawn as the frame.'),
  note: text.optional().describe('What a reader must know to compare them.'),
});

export const relation = z.enum(['repeats', 'contradicts', 'narrows', 'broadens', 'background']);
export const confidence = z.enum(['high', 'medium', 'low']);

/** Texts of a check that a correction can name, so that readers see what changed in them, word by word. */
export const correctedField = z.enum([
  'title',
  'proposition',
  'claimReviewed',
  'answer',
  'summary',
  'getsRight',
  'whyItMatters',
]);

/** A published change. The words that were replaced stay readable. */
export const correction = z.strictObject({
  date: day.describe('When it was made.'),
  class: z
    .enum(['verdict', 'factual', 'update'])
    .describe('verdict: the rating changed; factual: a fact was wrong; update: something new.'),
  field: correctedField
    .optional()
    .describe('The field whose whole text `was` is: pages then show what changed, word by word.'),
  was: text.describe('What stood there before; for a verdict, its words.'),
  note: text.describe('What changed and why.'),
});

const common = {
  title: text.describe('The finding, in neutral words of our own. No verdict word, no quotation.'),
  claims: z
    .array(appearance)
    .min(1)
    .describe('Where the proposition appears: one proposition, one or more appearances.'),
  proposition: text.describe('What is being rated, as one full sentence of our own.'),
  claimReviewed: text
    .max(75, 'at most 75 characters')
    .describe('The claim in short, for search engines and lists.'),
  published: day.describe('When the check was first published.'),
  reviewed: day.optional().describe('When it was last looked at as a whole, where that was later.'),
  reviewAfter: day
    .optional()
    .describe('When to look at it again, where something is pending: a document, a case, an audit.'),
  answer: text
    .max(220, 'at most 220 characters')
    .describe('One plain sentence that a reader can repeat, no wider than what was read.'),
  summary: text.describe('Two plain sentences: what is claimed, what the record shows.'),
  getsRight: text.describe('What the claim gets right; said of every claim.'),
  whyItMatters: text.describe('Why the difference matters to a reader.'),
  unknown: z.array(text).describe('What the record leaves open.'),
  evidence: z.array(evidence).min(1, 'at least one source').describe('Best first; primary before secondary.'),
  comparison: comparison.optional().describe('Numbers for the chart, where the claim holds a number.'),
  related: z
    .array(
      z.strictObject({
        check: ref('checks').describe('An id in content/checks.'),
        relation: relation.describe(
          'What the linked check does to this one: it repeats, contradicts, narrows or broadens it, or gives background.',
        ),
      }),
    )
    .describe('Other checks that bear on this one; the link is shown on both.'),
  people: z.array(ref('people')).describe('Whom it concerns: ids in content/people.'),
  topics: z.array(ref('topics')).min(1).describe('Ids in content/topics, most fitting first.'),
  administrations: z
    .array(itemRef('periods', 'administrations'))
    .default([])
    .describe('Administrations whose acts or record the claim is about; empty where it is about none.'),
  selection: text.describe('Why this claim was chosen for checking.'),
  corrections: z.array(correction).default([]).describe('Every change since publication, oldest first.'),
  elsewhere: z
    .array(elsewhere)
    .default([])
    .describe('How other fact-checkers rated the same or a neighbouring claim.'),
  response: z.array(response).default([]).describe('What those concerned answered, oldest first.'),
  waivers: z
    .array(
      z.strictObject({
        rule: id.describe('Name of the content rule.'),
        reason: text.describe('Why it does not fit here.'),
        until: day.describe('When to look at it again.'),
      }),
    )
    .default([])
    .describe('Content rules that do not fit here. A waiver that is no longer needed is an error.'),
};

const rating = {
  test: verdictTest.describe('The answers from which the verdict follows.'),
  verdict: itemRef('scale', 'verdicts').describe('An id in content/verdicts.yml.'),
  scale: z.int().positive().describe('Version of the verdict scale it was rated under.'),
  confidence: confidence.describe('How sure the editors are of the verdict: high, medium or low.'),
  confidenceNote: text
    .optional()
    .describe('Why it is lower than the evidence would allow, as a sentence; left out where it is not.'),
};
const statusNote = text.describe('The reason, for readers.');

/** `content/checks/<id>.md`: a fact-check. Only a reviewed check has a verdict and is counted. */
export const check = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('reviewed').describe('reviewed, in-review or void.'),
    ...common,
    ...rating,
  }),
  z.strictObject({
    status: z.literal('in-review').describe('reviewed, in-review or void.'),
    statusNote,
    ...common,
  }),
  z.strictObject({
    status: z.literal('void').describe('reviewed, in-review or void.'),
    statusNote,
    ...common,
    ...rating,
    test: rating.test.optional(),
    verdict: rating.verdict.optional(),
    scale: rating.scale.optional(),
    confidence: rating.confidence.optional(),
  }),
]);
export type Evidence = z.infer<typeof evidence>;
export type Confidence = z.infer<typeof confidence>;
export type Comparison = z.infer<typeof comparison>;
export type Relation = z.infer<typeof relation>;
