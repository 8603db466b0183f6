import type { Read } from '../../../../model/schema/index.ts';
import type { EvidenceView, LedgerView } from '../check/evidence.ts';
import type { NoteView, ArgumentView } from '../check/notes.ts';
import { dateView } from '../../parts/date-words.ts';
import { readView, type ReadView, type SourceView } from '../../parts/source.ts';
import { urls } from '../../urls.ts';

const reads: Read[] = ['full', 'excerpt', 'copy', 'not-opened'];

/** How much of a document was read: every degree. */
export const everyRead: ReadView[] = reads.map(readView);

const source = (id: string, read: Read, more: Partial<SourceView> = {}): SourceView => ({
  id,
  href: urls.sources(),
  title: 'Vehicles that crossed the bridge, by month',
  publisher: 'County roads office',
  kind: 'primary',
  type: 'data',
  date: dateView('2024-03', 'short'),
  read: readView(read),
  link: { href: 'https://example.org/counts', words: 'example.org', shown: 'example.org/counts' },
  archive: {
    href: 'https://example.org/archive/counts',
    words: 'archived copy',
    shown: 'example.org/archive/counts',
  },
  ...more,
});

/** A primary record with all there can be, and three others that lack more and more. */
const sources: SourceView[] = [
  source('counts', 'full'),
  source('minutes', 'excerpt', {
    title:
      'Minutes of the council, a title so long that it runs over several lines of the narrow column in which it stands',
    publisher: 'Council of the county',
    type: 'transcript',
    archive: undefined,
  }),
  source('report', 'copy', {
    title: 'Opening of the bridge',
    publisher: 'The County Paper',
    kind: 'secondary',
    type: 'news report',
    date: dateView('2024~', 'short'),
    lean: 'The paper campaigned for the bridge.',
    link: undefined,
    gone: 'The original was found gone on 12 March 2026.',
  }),
  source('survey', 'not-opened', {
    title: 'Survey of drivers',
    publisher: 'Institute for bridges',
    kind: 'secondary',
    type: 'study',
    date: dateView(null, 'short'),
    link: undefined,
    archive: undefined,
    closed: 'Cannot be opened from here: no address is known.',
  }),
];

const row = (view: SourceView, index: number): EvidenceView => ({
  anchor: `evidence-${view.id}`,
  source: view,
  stance: 'Contradicts the claim',
  finding: 'Counts 4,120 vehicles a day in the first month, and 3,870 in the second, on both lanes together.',
  ...(index % 2 === 0 ? { locator: 'Table 2, page 14' } : {}),
});

/** The strongest rows, weak carriers, what is folded, and every degree of reading. */
export const everyStance: LedgerView = {
  heading: 'The evidence, strongest first',
  note: '4 pieces: 2 contradict the claim, 1 supports it and 1 gives context.',
  open: [
    { words: 'The strongest', rows: sources.slice(0, 2).map(row) },
    { words: 'With a note on who publishes: never folded away', rows: sources.slice(2, 3).map(row) },
  ],
  folded: { words: '1 more piece', rows: sources.slice(3).map(row) },
  count: '4 pieces of evidence, 2 of them primary.',
  reads: everyRead,
  reading: '1 in full, 1 in part, 1 in a copy, 1 not opened',
};

const note = (view: SourceView, index: number): NoteView => ({
  id: `note-${index + 1}`,
  number: index + 1,
  source: view,
  ...(index % 2 === 0 ? { locator: 'Table 2, page 14' } : {}),
  name: `${view.publisher}, ${view.date.words}: ${view.title}`,
  href: '#evidence',
});

/** A paragraph without a note, one with one, and one with several. */
export const argument: ArgumentView[] = [
  { html: '<p>The bridge opened in March. What was counted, and by whom, is on record.</p>', notes: [] },
  {
    html: '<p>The roads office counted about 4,000 vehicles a day<sup><a href="#note-1">1</a></sup>.</p>',
    notes: [note(sources[0]!, 0)],
  },
  {
    html: '<p>The council spoke of twice as many<sup><a href="#note-2">2</a></sup>, and the paper of three times<sup><a href="#note-3">3</a></sup>. Neither names a count.</p>',
    notes: [note(sources[1]!, 1), note(sources[2]!, 2)],
  },
];
