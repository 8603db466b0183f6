import type { Check, Corpus } from '../../../content/corpus.ts';
import { dateView, type DateView } from '../dates.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { citeView, type CiteView } from './cite.ts';

export interface CorrectionView {
  date: DateView;
  kind: string;
  was: string;
  note: string;
}
export interface HistoryView {
  published: DateView;
  corrections: CorrectionView[];
  selection: string;
  cite: CiteView;
  suggest: { href: string; words: string };
  licence: { name: string; url: string };
}

const kinds = { verdict: 'Change of verdict', factual: 'Correction', update: 'Update' } as const;

/** The corrections of a check, oldest first. */
export const correctionViews = ({ corrections }: Check): CorrectionView[] =>
  corrections.map((item) => ({
    date: dateView(item.date),
    kind: kinds[item.class],
    was: curly(item.was),
    note: curly(item.note),
  }));

/** Opens an issue with the id and the claim filled in; without a repository, the page that says how to write. */
function suggest({ site }: Corpus, check: Check): HistoryView['suggest'] {
  if (!site.repository) return { href: urls.page('corrections'), words: 'How corrections are made' };
  const query = new URLSearchParams({
    title: `Correction: ${check.id}`,
    body: `Check: ${check.id}\nClaim: ${check.claimReviewed}\n\nWhat is wrong:\n\nThe document that shows it (address and place):\n`,
  });
  return { href: `${site.repository.replace(/\/$/, '')}/issues/new?${query}`, words: 'Suggest a correction' };
}

/** What has happened to a check, and how to use it. */
export const historyView = (corpus: Corpus, check: Check): HistoryView => ({
  published: dateView(check.published),
  corrections: correctionViews(check),
  selection: curly(check.selection),
  cite: citeView(corpus, check),
  suggest: suggest(corpus, check),
  licence: { name: corpus.site.licence.name, url: corpus.site.licence.url },
});
