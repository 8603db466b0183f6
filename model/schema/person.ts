import { z } from 'zod';
import { text, url } from './id.ts';
import { ref } from './ref.ts';

/** `content/people/<id>.yml`: a person, organisation or outlet. Private persons have no file. */
export const person = z.strictObject({
  name: text.describe('The name as commonly written.'),
  kind: z.enum(['person', 'organisation', 'outlet']).describe('What it is.'),
  role: text.describe('Neutral, as of a date.'),
  aliases: z
    .array(text)
    .default([])
    .describe('Other names in the articles, for the converter to match: abbreviations, former names.'),
  parent: ref('people').optional().describe('The organisation it is part of.'),
  sameAs: z.array(url).default([]).describe('Addresses that identify it: Wikidata, an official page.'),
});
