import { z } from 'zod';
import { MODEL_VERSION } from '../version.ts';
import { day } from './date.ts';
import { base } from './base.ts';
import { text, url } from './id.ts';
import { language } from './language.ts';

const MODEL = `${MODEL_VERSION}, the version of this program; \`npm run migrate\` moves content to it`;

/** `content/site.yml`: what the whole site says about itself. */
export const site = z.strictObject({
  model: z
    .int({ error: MODEL })
    .refine((value) => value === MODEL_VERSION, { error: MODEL })
    .describe('Version of the content model in which the content is written; `npm run migrate` sets it.'),
  name: text.describe('The name of the site.'),
  tagline: text.describe('One sentence on what it is.'),
  description: text.describe('For search engines, at most 160 characters.'),
  base: base.describe(
    'Where the site is deployed, with the path if it does not stand at the root of its host; every address starts with it.',
  ),
  uuid: z
    .string()
    .regex(
      /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      'a UUID in lower case, as `node -p "crypto.randomUUID()"` prints one',
    )
    .optional()
    .describe(
      'Made once for this site and never changed: the ids in its feeds begin with it, so that they are like no other and outlive every move.',
    ),
  language: language.describe('BCP 47 language tag of our own texts: en-GB.'),
  repository: url
    .optional()
    .describe('Where entries are proposed; links to suggest a correction open an issue there.'),
  contact: text.optional().describe('An address for letters; left out where there is none.'),
  publisher: text.describe('schema.org author and publisher of the reviews.'),
  span: z
    .strictObject({ from: z.int().describe('First year.'), to: z.int().describe('Last year.') })
    .describe('First and last year of the timeline.'),
  licence: z
    .strictObject({
      name: text.describe('As readers know it.'),
      url: url.describe('Its text.'),
      note: text.describe('What it covers and what it does not.'),
    })
    .describe('Of our own texts.'),
  disclosures: z.array(text).describe('What readers must know: funding, independence, what is not claimed.'),
  since: day.describe('When the site began.'),
});
