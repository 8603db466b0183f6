import { z } from 'zod';
import { isEdtf, precisionOf } from '../edtf.ts';
import { day, edtf, precision } from './date.ts';
import { printed, text, url } from './id.ts';

/** How much of a document the editors read. */
export const read = z.enum(['full', 'excerpt', 'copy', 'not-opened']);
export type Read = z.infer<typeof read>;

/** `content/sources/<id>.yml`: a document used as evidence. */
export const source = z
  .strictObject({
    title: printed.describe('As printed; for an untitled document, a description.'),
    publisher: text.describe('Who published it.'),
    kind: z
      .enum(['primary', 'secondary'])
      .describe('primary: the record itself; secondary: a report about it.'),
    type: z
      .enum([
        'statute',
        'court',
        'government-report',
        'inspector-general-report',
        'transcript',
        'dataset',
        'press-release',
        'academic',
        'fact-check',
        'news',
        'reference',
        'other',
      ])
      .describe('The form of the document.'),
    published: edtf
      .nullable()
      .describe('When it was published (quoted EDTF), or null where that is unknown.'),
    precision: precision.nullable().describe('How exactly that is known.'),
    url: url.optional().describe('The address of the document itself; never a repost.'),
    archive: url.optional().describe('An archived copy.'),
    accessed: day.optional().describe('When the editors last opened it.'),
    noLink: text
      .optional()
      .describe('Why its address must not be published; the source is then named without a link.'),
    findAt: text
      .optional()
      .describe('Where a reader may find it that has no address here: a library, an archive, a database.'),
    read: read.describe(
      'How much the editors read: full, excerpt (part), copy (a copy or reprint elsewhere), not-opened.',
    ),
    readNote: text.describe('What exactly was read, for readers.'),
    lean: text
      .optional()
      .describe(
        'What a reader should know of the publisher: a party to the matter, an advocate, a weak carrier.',
      ),
  })
  .refine((value) => !(value.noLink && (value.url || value.archive)), {
    path: ['url'],
    error: 'no address, because noLink says it must not be published',
  })
  .refine((value) => Boolean(value.url ?? value.archive ?? (value.noLink && value.findAt)), {
    path: ['url'],
    error: 'an address, or `noLink` (why readers cannot open it) with `findAt` (where it may be found)',
  })
  .refine(
    ({ published, precision: given }) =>
      published === null ? given === null : !isEdtf(published) || precisionOf(published) === given,
    {
      path: ['precision'],
      error: 'the precision that `published` has',
    },
  );
export type SourceData = z.infer<typeof source>;
