import { entriesOf, type Entry } from '../../model/corpus.ts';
import { edtfFault, firstDay } from '../../model/edtf.ts';
import type { CorpusRule, Finding } from './rule.ts';

/** Dates of what has happened, by kind: what is published, read or corrected lies behind us. */
const DATES: Record<
  string,
  (entry: never) => [path: (string | number)[], date: string | null | undefined][]
> = {
  sources: ({ published, accessed }: { published: string | null; accessed?: string }) => [
    [['published'], published],
    [['accessed'], accessed],
  ],
  checks: ({ published, corrections }: { published: string; corrections: { date: string }[] }) => [
    [['published'], published],
    ...corrections.map(({ date }, index): [(string | number)[], string] => [
      ['corrections', index, 'date'],
      date,
    ]),
  ],
  curations: ({ published }: { published?: { date: string } | string }) => [
    [['published', 'date'], typeof published === 'object' ? published.date : null],
  ],
};

export const notInFuture: CorpusRule = {
  name: 'not-in-future',
  description: 'What was published, read or corrected carries no date later than today.',
  scope: 'corpus',
  alone: true,
  check: ({ corpus, today }) =>
    Object.entries(DATES).flatMap(([kind, datesOf]) =>
      [...entriesOf(corpus, kind).values()].flatMap((entry) =>
        datesOf(entry as never).flatMap(([path, date]): (Finding & { entry: Entry })[] =>
          date && edtfFault(date) === null && firstDay(date) > today
            ? [
                {
                  entry,
                  reason: `Unexpected date "${date}" in \`${path.join('.')}\`, which is later than today, expected ${today} or earlier`,
                  fix: 'Mend the date',
                  path,
                },
              ]
            : [],
        ),
      ),
    ),
};
