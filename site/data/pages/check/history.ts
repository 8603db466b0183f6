import type { Check, Corpus } from '../../../../model/read/corpus.ts';
import { dateView, type DateView } from '../../parts/date-words.ts';
import { curly } from '../../text/typography.ts';
import { difference, type Run } from '../../parts/difference.ts';
import { reportAddress, type Subject } from '../../parts/suggest.ts';
import { orNothing } from '../../parts/optional.ts';
import { citeView, type CiteView } from './cite.ts';
import * as strings from '../../../strings.ts';

export interface CorrectionView {
  date: DateView;
  kind: string;
  was: string;
  /** Word by word, where the correction names the text that it changed. */
  runs?: Run[];
  note: string;
}
export interface HistoryView {
  published: DateView;
  corrections: CorrectionView[];
  selection: string;
  cite: CiteView;
  /** Where an error can be reported, filled in; none where no channel is open. */
  report?: string;
  licence: { name: string; url: string };
}

const kinds = strings.corrections;

/** What a correction put in the place of a text: what the next one on that text replaced, or what stands there. */
function becameOf(check: Check, index: number): string | undefined {
  const { field } = check.corrections[index]!;
  if (field === undefined) return undefined;
  return check.corrections.slice(index + 1).find((later) => later.field === field)?.was ?? check[field];
}

/** The corrections of a check, oldest first. */
export const correctionViews = (check: Check): CorrectionView[] =>
  check.corrections.map((item, index) => {
    const became = becameOf(check, index);
    return {
      date: dateView(item.date),
      kind: kinds[item.class],
      was: curly(item.was),
      ...(became === undefined ? {} : { runs: difference(curly(item.was), curly(became)) }),
      note: curly(item.note),
    };
  });

/** Changes of the verdict, newest first: they are announced on top of the check. */
export const verdictChanges = (check: Check): CorrectionView[] =>
  correctionViews({
    ...check,
    corrections: check.corrections.filter((item) => item.class === 'verdict'),
  }).reverse();

/** What has happened to a check, and how to use it. */
export const historyView = (corpus: Corpus, check: Check, subject: Subject): HistoryView => ({
  published: dateView(check.published),
  corrections: correctionViews(check),
  selection: curly(check.selection),
  cite: citeView(corpus, check),
  ...orNothing('report', reportAddress(corpus.site, subject)),
  licence: { name: corpus.site.licence.name, url: corpus.site.licence.url },
});
