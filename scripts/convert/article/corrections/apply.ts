import type { Curation } from '../../../../model/schema/index.ts';
import type { Found } from '../../found.ts';
import type { NameMatcher } from '../../language.ts';
import type { CurationFile } from '../locate.ts';
import { paragraphAt } from '../passage.ts';
import { correctDates, correctFigures } from './mentions.ts';
import type { Desk } from './place.ts';
import { correctSources } from './sources.ts';

/**
 * People's word over the machine's: what was found, as the curation corrects it.
 *
 * @param at where a correction that fits nothing is reported
 */
export function corrected(
  found: Found,
  { sources = [], dates = [], figures = [] }: Pick<Curation, 'sources' | 'dates' | 'figures'>,
  match: NameMatcher,
  at: CurationFile,
): { found: Found; match: NameMatcher } {
  const desk = (field: Desk['field']): Desk => ({ text: found.text, at, field });
  const paragraph = (offset: number): number => paragraphAt(found, offset);
  const cited = correctSources(found.sources, sources, { match, paragraphAt: paragraph }, desk('sources'));
  return {
    found: {
      ...found,
      sources: cited.sources,
      dates: correctDates(found.dates, dates, paragraph, desk('dates')),
      figures: correctFigures(found.figures, figures, desk('figures')),
    },
    match: cited.match,
  };
}
