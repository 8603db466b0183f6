import type { SourceCorrection } from '../../../../model/schema/index.ts';
import type { Span } from '../../../../model/span.ts';
import type { NameMatcher } from '../../language.ts';
import type { AttributionFinding } from '../../types.ts';
import { overlaps, passageOf, tellMissing, type Desk } from './place.ts';

/** Sources as people leave them, and how their names lead to content/people. */
export interface CorrectedSources {
  sources: AttributionFinding[];
  match: NameMatcher;
}

const inside = (passage: Span) => (found: AttributionFinding) =>
  overlaps(found.speakerSpan, passage) || overlaps(found.cueSpan, passage);

const added = (
  { name, type, cue }: Extract<SourceCorrection, { action: 'add' }>,
  span: Span,
  paragraph: number,
): AttributionFinding => ({
  ...span,
  speaker: name,
  speakerSpan: span,
  name,
  type,
  basis: 'named',
  cue,
  cueSpan: span,
  content: [],
  direct: false,
  paragraph,
});

/**
 * Applies what people know better about whom the article cites.
 *
 * @param paragraphAt number of the paragraph of an offset
 * @param desk where a correction that fits nothing is reported
 */
export function correctSources(
  found: readonly AttributionFinding[],
  corrections: readonly SourceCorrection[],
  { match, paragraphAt }: { match: NameMatcher; paragraphAt: (offset: number) => number },
  desk: Desk,
): CorrectedSources {
  let sources = [...found];
  const people = new Map<string, string | null>();
  corrections.forEach((correction, index) => {
    const passage = passageOf(desk, correction, index);
    if (!passage) return;
    const { action, name } = correction;
    if (action === 'add') {
      sources.push(added(correction, passage, paragraphAt(passage.start)));
      if (correction.person !== undefined) people.set(name, correction.person);
      return;
    }
    const here = sources.filter(inside(passage));
    const meant = new Set(here.filter((source) => source.name === name && source.basis !== 'open'));
    if (meant.size === 0)
      return tellMissing(
        desk,
        index,
        'name',
        name,
        here.flatMap((source) => (source.basis === 'open' ? [] : [source.name])),
      );
    if (action === 'strike') sources = sources.filter((source) => !meant.has(source));
    else {
      const { as } = correction;
      sources = sources.map((source) =>
        meant.has(source)
          ? { ...source, name: as.name ?? name, type: as.type ?? source.type, basis: 'named' as const }
          : source,
      );
      if (as.person !== undefined) people.set(as.name ?? name, as.person);
    }
  });
  return {
    sources: sources.sort((a, b) => a.start - b.start),
    match: (name) => (people.has(name) ? people.get(name)! : match(name)),
  };
}
