import { report } from '../../../model/problem.ts';
import { holdsName, withheldWords } from '../../../model/withheld.ts';
import type { ArticleData, Curation } from '../../../model/schema/index.ts';
import type { Found } from '../found.ts';
import { locate, type CurationFile } from './locate.ts';

/**
 * Finds the stretches that pages do not show: from the end of the words `after` to the start of the words `before`.
 *
 * @returns their places; what cannot be found is reported at its place in the curation
 */
export function withhold(text: string, curation: Curation, at: CurationFile): ArticleData['withheld'] {
  return curation.withheld.flatMap(({ after, before, shown, reason }, index) => {
    const path = ['withheld', index];
    const named = { ...at, placeOf: () => at.placeOf([...path, 'after']) };
    const start = locate(text, { quote: after }, named, path)?.end;
    if (start === undefined) return [];
    const end = text.indexOf(before, start);
    if (end > start) return [{ start, end, shown, reason }];
    report(at.file, {
      rule: 'withheld-not-found',
      reason: `Unexpected words ${JSON.stringify(before)}, expected words of the seed that follow ${JSON.stringify(after)}, with something between`,
      fix: 'Copy the words after the stretch from the seed',
      place: at.placeOf([...path, 'before']),
    });
    return [];
  });
}

/** Attributions whose source is not withheld. */
export const shownSources = (
  { text, sources }: Pick<Found, 'text' | 'sources'>,
  withheld: ArticleData['withheld'],
): Found['sources'] => {
  const names = withheldWords({ text, withheld });
  return sources.filter(
    ({ name, speaker }) => !names.some((hidden) => holdsName(name, hidden) || holdsName(speaker, hidden)),
  );
};
