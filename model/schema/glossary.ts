import { z } from 'zod';
import { id, text } from './id.ts';
import { ref } from './ref.ts';

/** A word or abbreviation that readers may not know. */
const term = z.strictObject({
  id: id.describe('Unique in the list; the anchor of the entry.'),
  term: text.describe('As texts use it.'),
  full: text.optional().describe('What an abbreviation stands for.'),
  also: z.array(text).default([]).describe('Other forms under which it occurs.'),
  meaning: text.describe('One or two plain sentences.'),
  source: ref('sources').optional().describe('A source that uses or explains it.'),
});

/** `content/glossary.yml`: words that readers may not know. */
export const glossary = z.strictObject({
  terms: z.array(term).describe('The words.'),
});
