import type { Check } from '../../../model/read/corpus.ts';

/** Days of a page of ours, YYYY-MM-DD. */
export interface Life {
  published: string;
  /** The day of its latest correction or review, else that of its publication. */
  modified: string;
}

const latest = (days: string[]): string => days.reduce((last, day) => (day > last ? day : last));

/** The last day on which what a check says was changed, in whatever order its corrections are written. */
export const corrected = ({ published, corrections }: Check): string =>
  latest([published, ...corrections.map(({ date }) => date)]);

/** When a check was published and last touched: a review of the whole is told on its page, too. */
export const lifeOf = (check: Check): Life => ({
  published: check.published,
  modified: latest([corrected(check), ...(check.reviewed ? [check.reviewed] : [])]),
});

/** The same for a page that several checks make: from the first of them to the last change. None without a check. */
export function lifeOfAll(checks: readonly Check[]): Life | undefined {
  if (checks.length === 0) return undefined;
  const lives = checks.map(lifeOf);
  return {
    published: lives.map(({ published }) => published).reduce((first, day) => (day < first ? day : first)),
    modified: latest(lives.map(({ modified }) => modified)),
  };
}
