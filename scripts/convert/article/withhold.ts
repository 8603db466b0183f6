import { report } from '../../../model/problem.ts';
import type { ArticleData, Curation } from '../../../model/schema/index.ts';
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
