import type { ArticleData } from '../../../model/schema/index.ts';
import type { NameMatcher } from '../language.ts';
import type { AttributionFinding } from '../types.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Basis = ArticleData['sources'][number]['basis'];
/** The surest first. */
const SURER: readonly Basis[] = ['named', 'described', 'pronoun'];

/**
 * Groups attributions by the name of the source, in the order in which the article first cites them.
 *
 * @param found attributions of one article
 * @param match finds the known person, organisation or outlet of a name
 */
export function citedSources(
  found: readonly AttributionFinding[],
  match: NameMatcher,
): ArticleData['sources'] {
  const byName = new Map<string, ArticleData['sources'][number]>();
  for (const { name: written, type, basis, cue, paragraph } of found) {
    // Whom "she" means is published only where that was found.
    if (basis === 'open') continue;
    // Where lines are wrapped, a name may hold a line end.
    const name = oneLine(written);
    const known = byName.get(name);
    if (!known)
      byName.set(name, {
        name,
        person: match(name),
        type,
        basis,
        cue: oneLine(cue),
        paragraphs: [paragraph],
      });
    else {
      if (SURER.indexOf(basis) < SURER.indexOf(known.basis)) known.basis = basis;
      if (!known.paragraphs.includes(paragraph)) known.paragraphs.push(paragraph);
    }
  }
  return [...byName.values()];
}
