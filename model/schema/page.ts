import { z } from 'zod';
import { text } from './id.ts';

/** `content/pages/<name>.md`: a page of our own prose. */
export const page = z.strictObject({
  title: text.describe('The heading.'),
  description: text.max(160).describe('For search engines and lists.'),
});
