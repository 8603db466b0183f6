import type { Check } from '../../../model/read/corpus.ts';

/** Days of a page of ours, YYYY-MM-DD. */
export interface Life {
  published: string;
  /** The day of its latest correction, else that of its publication. */
  modified: string;
}

const latest = (days: string[]): string => days.reduce((last, day) => (day > last ? day : last));

/** When a check was published and last changed, in whatever order its corrections are written. */
export const lifeOf = ({ published, corrections }: Check): Life => ({
  published,
  modified: latest([published, ...corrections.map(({ date }) => date)]),
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
