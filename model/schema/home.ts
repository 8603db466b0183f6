import { z } from 'zod';
import { id, text } from './id.ts';
import { ref } from './ref.ts';

/** A comparison of two named numbers, or of one with a number: "links.older > links.later", "sources.full = 0". */
export const condition = z
  .string()
  .regex(
    /^[a-z0-9.-]+ (=|<|>|<=|>=) [a-z0-9.-]+$/,
    'a comparison of named numbers such as "links.older > links.later"',
  );

/** What a picture shows, in a sentence that a reader can hold against it. */
const finding = z.strictObject({
  id: id.describe('Unique in the list.'),
  picture: z
    .enum(['score', 'lead', 'timeline', 'numbers', 'reading', 'balance'])
    .describe('The picture above which it stands.'),
  text: text.describe('One sentence; every number in it is named, as in {links.older}.'),
  note: text.optional().describe('What the picture leaves out, or how it was counted.'),
  exception: z
    .strictObject({
      of: z.string().describe('A named list, as articles.no-older: whom the finding does not hold for.'),
      text: text.describe('A sentence that names them; shown while the list is not empty.'),
    })
    .optional()
    .describe('Whom the picture shows and the finding does not hold for.'),
  holds: z.array(condition).default([]).describe('What must be so in the data for the sentence to stand.'),
  event: ref('events').optional().describe('The event at which it stands on the timeline, as an annotation.'),
});

/** `content/home.yml`: what the front page says first, and the findings above pictures. */
export const home = z.strictObject({
  question: text.describe('The question of a newcomer.'),
  second: text.describe('What was done about it, in one sentence.'),
  answer: text.describe('The plain answer, no wider than what was read.'),
  lead: ref('checks')
    .optional()
    .describe('The check that stands first; else the one whose claim appears most often.'),
  findings: z.array(finding).describe('Sentences above pictures.'),
});
export type HomeFinding = z.infer<typeof finding>;
