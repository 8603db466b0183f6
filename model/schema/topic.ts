import { z } from 'zod';
import { text } from './id.ts';

/** `content/topics/<id>.yml`: a subject that checks share. */
export const topic = z.strictObject({
  name: text.describe('In plain words.'),
  description: text.describe('One sentence on what belongs to it.'),
});
