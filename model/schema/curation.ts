import { z } from 'zod';
import { claimKind } from './claim.ts';
import { corrections } from './correction.ts';
import { knownDate } from './date.ts';
import { exact, id, printed, text, url } from './id.ts';
import { ref } from './ref.ts';

/** Finds a passage in the seed: the exact words, and what stands beside them where the words occur twice. */
const quoteSelector = {
  quote: exact.describe('The exact words of the seed, with its own quotation marks and no-break spaces.'),
  prefix: exact
    .optional()
    .describe('The words just before; needed where the quotation occurs more than once.'),
  suffix: exact.optional().describe('The words just after; another way to tell two occurrences apart.'),
};

/** A passage to be treated as a claim. */
export const curatedClaim = z.strictObject({
  id: id.describe('Unique in the article; checks refer to it. Names no private person.'),
  ...quoteSelector,
  speaker: ref('people').describe(
    'Who makes the claim: an id in content/people (the outlet, where it speaks in its own voice).',
  ),
  speakerNote: text.optional().describe('How: "in its own voice", "as summarised in the headline".'),
  kind: claimKind.describe('What sort of statement it is.'),
  unchecked: text.optional().describe('Why no check rates it yet, for readers; removed once one does.'),
});

/** A statement that was considered and left unrated. */
export const notCheckable = z.strictObject({
  ...quoteSelector,
  kind: z
    .enum(['opinion', 'prediction', 'rhetoric', 'experience', 'vague', 'not-established'])
    .describe('Why it cannot be rated, in one word.'),
  reason: text.describe('Why it was left, in a sentence for readers.'),
});

/** A stretch of the seed that pages do not show, such as the name of a private person. Located by what stands around it. */
export const withheld = z.strictObject({
  after: exact.describe('The words just before the stretch, unique in the seed.'),
  before: exact.describe('The words just after the stretch.'),
  shown: text.describe('What pages show in its place, in square brackets: "name withheld".'),
  reason: text.describe('Why, for readers.'),
});

/** Where the text of a seed comes from, if it was received as a saved web page. */
const page = z.strictObject({
  file: text.describe('Name of the saved page; the page itself is not kept here.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 checksum in hexadecimal')
    .describe('Checksum of the page as it was received.'),
  stated: z
    .array(
      z.strictObject({
        field: z.enum(['title', 'outlet', 'authors', 'published', 'updated', 'url']).describe('Which field.'),
        value: text.describe('What the page says.'),
        basis: text.describe('Where it says so: "JSON-LD datePublished", "meta og:site_name".'),
      }),
    )
    .describe('What the page states about its article.'),
});

const identity = {
  slug: id.describe('Name and address of the article.'),
  title: printed.describe('The headline.'),
  titleBasis: z
    .enum(['stated', 'copy', 'reconstructed'])
    .describe('stated: in the seed; copy: seen in a stored copy; reconstructed: not a quotation.'),
  titleNote: text.optional().describe('What the headline rests on, where the seed does not hold it.'),
  outlet: ref('people').describe('Who published it: an id in content/people.'),
  outletNote: text.optional().describe('How the outlet is known, where the seed does not say.'),
  authors: z
    .array(
      z.strictObject({
        name: printed.describe('As printed.'),
        person: ref('people').optional().describe('The same in content/people.'),
        note: text.optional().describe('How the author is known, where no byline was seen.'),
      }),
    )
    .describe('Empty where no byline is known.'),
  kind: z.enum(['news', 'opinion', 'feature']).describe('The form of the article.'),
  published: knownDate.describe('When it was published, and how that is known.'),
  updated: knownDate.optional().describe('When it was last changed, where the article says so.'),
  url: url.optional().describe('The original address; never a repost.'),
  archive: url.optional().describe('An archived copy of the original.'),
  summary: text.describe('Two or three neutral sentences on what the article says.'),
  derivation: text.optional().describe('Where the article closely follows another, which one.'),
  page: page.optional().describe('The saved web page that the text was taken from; kept as proposed.'),
  people: z.array(ref('people')).describe('People, organisations and outlets in it.'),
  topics: z.array(ref('topics')).describe('What it is about.'),
};

/** `seeds/<id>.yml`: what people say about a seed. Belongs to people; the converter reads it and never changes it. */
const curated = z.strictObject({
  status: z.literal('curated').describe('curated: filled in by people; draft: proposed by the converter.'),
  ...identity,
  claims: z.array(curatedClaim).min(1).describe('The passages that are claims, in the order of the text.'),
  notCheckable: z
    .array(notCheckable)
    .default([])
    .describe('Statements considered and left, with the reason.'),
  withheld: z.array(withheld).default([]).describe('Stretches that pages do not show.'),
  ...corrections,
});

/** What the converter writes where it cannot know; `npm run check` reports each one until it is filled. */
export const TODO = 'TODO';
const orTodo = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal(TODO)]);

/** A curation proposed by the converter: whatever the text does not tell is TODO. */
const draft = z.strictObject({
  status: z.literal('draft').describe('Set to curated once every TODO is filled.'),
  ...identity,
  title: orTodo(identity.title),
  outlet: orTodo(identity.outlet),
  authors: orTodo(identity.authors),
  kind: orTodo(identity.kind),
  published: orTodo(identity.published),
  summary: orTodo(identity.summary),
  claims: z.array(
    curatedClaim.extend({
      speaker: orTodo(curatedClaim.shape.speaker),
      kind: orTodo(curatedClaim.shape.kind),
    }),
  ),
  notCheckable: z.array(notCheckable).default([]),
  withheld: z.array(withheld).default([]),
  ...corrections,
});

export const curation = z.discriminatedUnion('status', [curated, draft]);
export type Curation = z.infer<typeof curation>;
export type DraftCuration = z.infer<typeof draft>;
