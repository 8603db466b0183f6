import type { Corpus } from '../../../../model/read/corpus.ts';
import type { CorrectionView, HistoryView } from '../check/history.ts';
import { dateView, knownDateView, type DateView } from '../../parts/date-words.ts';
import type { ChecksPage } from '../../lists/checks/draft.ts';
import { pagesOfList, type ListPart } from '../../lists/pages.ts';
import type { Row } from '../../lists/row.ts';
import { difference } from '../../parts/difference.ts';
import { readView } from '../../parts/source.ts';
import { urls } from '../../urls.ts';
import { everyVerdict } from './verdicts.ts';

/** A row for every rating, a quotation, a name, a document that many checks lean on and one that none does. */
export function rows(corpus: Corpus): Row[] {
  const verdicts = everyVerdict(corpus);
  const check: Row = {
    href: urls.checks(),
    title: 'More than 8,000 cars cross the new bridge every day',
    text: 'About 4,000 vehicles were counted a day; the claim counts both directions twice',
    side: ['The County Paper, 12 Mar 2024', '4 pieces of evidence'],
  };
  const source: Row = {
    href: urls.sources(),
    title: 'Vehicles that crossed the bridge, by month',
    lead: { words: 'County roads office', small: 'Mar 2024 · primary · data' },
    read: readView('excerpt'),
  };
  return [
    ...verdicts.map((verdict): Row => ({ ...check, verdict })),
    { ...check, quoted: true, text: 'as summarised in the headline' },
    { href: urls.people(), title: 'The mayor', text: 'Mayor of the county' },
    { ...source, marks: { words: '9 checks lean on it', verdicts } },
    {
      ...source,
      text: 'The office counts its own road.',
      marks: { words: 'no check leans on it', verdicts: [] },
      more: { href: urls.sources(), words: 'its row in the evidence' },
    },
  ];
}

/** A list of several pages, the second of them. */
export function part(corpus: Corpus): ListPart {
  const all = rows(corpus);
  const groups = [
    { id: 'sample-first', words: 'First group', rows: all },
    { id: 'sample-second', words: 'Second group', rows: all.slice(0, 3), note: 'With a note' },
  ];
  const shown = pagesOfList(groups, urls.checks(), Math.ceil(all.length / 2))[1]!;
  // The sample is no list of the site: its links stay where they are.
  const here = '#rows';
  return {
    ...shown,
    previous: here,
    next: here,
    jumps: shown.jumps.map((jump) => ({ ...jump, href: here })),
    near: shown.near.map((page) => ({ ...page, href: here })),
  };
}

/** What is chosen of a list, and what can be chosen further. */
export const choices = (corpus: Corpus): Pick<ChecksPage, 'chosen' | 'choices' | 'also'> => ({
  chosen: [{ words: 'Topic: Bridges', href: urls.checks() }],
  choices: [
    {
      words: 'Verdict',
      items: corpus.scale.verdicts.map(({ id, words }, index) => ({
        words,
        count: index,
        verdict: id,
        ...(index > 0 ? { href: urls.checks() } : {}),
      })),
    },
  ],
  also: [{ words: 'All topics', href: urls.topics() }],
});

/** Every form in which a date is known, with what it stands for in the files. */
export const dates: { from: string; date: DateView }[] = [
  ...[
    '2024-08-19',
    '2024-08',
    '2024',
    '2024-08~',
    '2024?',
    '2024-12-22/2024-12-28',
    '2024-08/2024-09',
    '2023-11-30/2024-01-04',
    '2019/2023',
  ].map((from) => ({ from, date: dateView(from) })),
  { from: 'null', date: dateView(null) },
  { from: 'no date of publication', date: knownDateView(null) },
];

const corrections: CorrectionView[] = [
  {
    date: dateView('2026-11-23'),
    kind: 'Change of verdict',
    was: 'False',
    note: 'A second count was published.',
  },
  {
    date: dateView('2026-11-24'),
    kind: 'Correction',
    was: '4,210 vehicles',
    runs: difference('On Monday 4,210 vehicles crossed.', 'On Monday 4,120 vehicles crossed.'),
    note: 'Two digits stood in the wrong order.',
  },
  {
    date: dateView('2026-11-25'),
    kind: 'Update',
    was: 'No count for April.',
    note: 'The count for April came out.',
  },
];

/** What has happened to a check, with every kind of correction. */
export const history: HistoryView = {
  published: dateView('2026-11-21'),
  corrections,
  selection: 'The number was repeated by three outlets.',
  cite: {
    plain: '“A sample.” Fact-check, 21 November 2026.',
    bibtex: '@misc{sample,\n  year = {2026}\n}',
    csl: '{\n  "id": "sample"\n}',
    embed: `<iframe src="${urls.embed('bridge')}" title="Fact-check"></iframe>`,
    picture: { href: urls.design(), words: 'PNG, 1200 × 630 pixels' },
  },
  report: urls.page('corrections'),
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
