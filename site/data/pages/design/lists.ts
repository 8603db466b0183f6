import type { Corpus } from '../../../../model/read/corpus.ts';
import type { ArticleRow } from '../../parts/article-row.ts';
import type { CorrectionView, HistoryView } from '../check/history.ts';
import { dateView, knownDateView, type DateView } from '../../parts/date-words.ts';
import type { WayIn } from '../checks.ts';
import type { CheckRow } from '../../parts/check-row.ts';
import { urls } from '../../urls.ts';
import { everyVerdict } from './verdicts.ts';

/** A row for every rating. */
export const checkRows = (corpus: Corpus): CheckRow[] =>
  everyVerdict(corpus).map((verdict) => ({
    id: verdict.id,
    href: urls.checks(),
    verdict,
    claim: 'More than 8,000 cars cross the new bridge every day',
    finding: 'About 4,000 vehicles were counted a day; the claim counts both directions twice',
    where: 'The County Paper, 12 Mar 2024',
  }));

/** The filters of a list, one of them chosen. */
export const filters = (corpus: Corpus): WayIn[] =>
  corpus.scale.verdicts.map(({ id, words }, index) => ({
    words,
    href: urls.checks(),
    number: `${index * 3 + 1} of 65`,
    verdict: id,
    ...(index === 2 ? { current: true } : {}),
  }));

export const articleRows = (corpus: Corpus): ArticleRow[] =>
  [false, true].map((draft) => ({
    title: 'Bridge opens, and the ferry stops',
    href: urls.articles(),
    outlet: 'The County Paper',
    ...(draft ? { form: 'opinion' } : { summary: 'On the opening of the bridge and the traffic on it.' }),
    date: dateView(draft ? '2024-03' : '2024-03-12'),
    draft,
    verdicts: everyVerdict(corpus),
    tally: `${everyVerdict(corpus).length} claims`,
  }));

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
  },
  report: urls.page('corrections'),
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
