import type { Corpus } from '../../model/corpus.ts';
import { rowFor, sameAnswers } from '../../model/verdict-test.ts';
import { passagesOf, reviewedChecks, type Reviewed } from './claims.ts';

const notes = ({ test }: Reviewed): string[] =>
  (
    [
      ['evidence', test.evidenceNote],
      ['ground', test.basisNote],
      ['words', test.wordsNote],
      ['left out', test.omissionNote],
    ] as const
  ).flatMap(([name, note]) => (note === undefined ? [] : [`    ${name}: ${note}`]));

const entry = (corpus: Corpus, check: Reviewed): string =>
  [
    `  ${check.id} (${check.confidence})`,
    ...passagesOf(corpus, check).map(({ quote, about }) => `    “${quote}” (${about})`),
    ...notes(check),
  ].join('\n');

/**
 * Checks with the same answers beside one another, so that one measure is kept for like faults.
 *
 * @returns text: a heading for each set of answers with the verdict that follows, in the order of the table
 */
export function sideBySide(corpus: Corpus): string {
  const groups = new Map<string, Reviewed[]>();
  for (const check of reviewedChecks(corpus))
    groups.set(sameAnswers(check.test), [...(groups.get(sameAnswers(check.test)) ?? []), check]);
  return [...groups]
    .map(([answers, checks]) => ({ answers, checks, found: rowFor(corpus.scale, checks[0]!.test) }))
    .sort(
      (a, b) => (a.found?.number ?? 0) - (b.found?.number ?? 0) || a.answers.localeCompare(b.answers, 'en'),
    )
    .map(({ answers, checks, found }) =>
      [
        `${answers}: ${found ? `${found.row.verdict}, because ${found.row.because}` : 'no row fits'} (${checks.length})`,
        ...checks.map((check) => entry(corpus, check)),
      ].join('\n'),
    )
    .join('\n\n');
}
