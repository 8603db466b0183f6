import { TODO, type ArticleData, type Curation } from '../../../model/schema/index.ts';
import { citedSources } from './cited-sources.ts';
import type { NameMatcher } from '../language.ts';
import type { Found } from '../found.ts';
import { locate, type CurationFile } from './locate.ts';
import { describe, paragraphAt, plainDate } from './passage.ts';
import { shownSources, withhold } from './withhold.ts';
import { corrected } from './corrections/apply.ts';

/** Version of what the converter writes; a change of it rewrites every article. */
export const CONVERTER = '0.2.0';

/** A seed and what people say about it. */
export interface SeedEntry {
  /** Path from the root of the repository. */
  path: string;
  sha256: string;
  curation: Curation;
  at: CurationFile;
}

/** What a draft leaves open is null in the article. */
const known = <T>(value: T): Exclude<T, typeof TODO> | null =>
  value === TODO ? null : (value as Exclude<T, typeof TODO>);

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Title of a draft whose seed has no headline: its first words. */
const firstWords = (found: Found): string => {
  const [first] = found.blocks;
  const words = first
    ? found.text
        .slice(first.start, Math.min(first.end, first.start + 400))
        .trim()
        .split(/\s+/)
    : [];
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ');
};

/**
 * Puts together the front matter of an article, keys in the order in which they are written.
 *
 * @param machine what the stages found in the text; what people know better wins over it
 * @param entry the seed and its curation; quotations that are not in the text are reported at their place in it
 * @param knownNames finds the entry of content/people for a name
 */
export function toArticle(
  machine: Found,
  { path, sha256, curation, at }: SeedEntry,
  knownNames: NameMatcher,
): ArticleData {
  const { claims, notCheckable } = curation;
  const { found, match } = corrected(machine, curation, knownNames, at);
  const withheld = withhold(found.text, curation, at);
  return {
    status: curation.status === 'draft' ? 'extracted' : 'curated',
    title: known(curation.title) ?? firstWords(found),
    titleBasis: curation.titleBasis,
    titleNote: curation.titleNote,
    outlet: known(curation.outlet),
    outletNote: curation.outletNote,
    authors: known(curation.authors) ?? [],
    kind: known(curation.kind),
    published: known(curation.published),
    updated: curation.updated,
    url: curation.url,
    archive: curation.archive,
    summary: known(curation.summary),
    derivation: curation.derivation,
    people: curation.people,
    topics: curation.topics,
    seed: { file: path, sha256, words: wordsIn(found.text), converter: CONVERTER },
    blocks: found.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    claims: claims.flatMap((claim, index) => {
      const span = locate(found.text, claim, at, ['claims', index]);
      if (!span) return [];
      const { id, quote, speaker, speakerNote, kind, unchecked } = claim;
      return [
        {
          id,
          quote,
          speaker: known(speaker),
          speakerNote,
          kind: known(kind),
          unchecked,
          ...describe(found, span, withheld),
        },
      ];
    }),
    notCheckable: notCheckable.flatMap((item, index) => {
      const span = locate(found.text, item, at, ['notCheckable', index]);
      if (!span) return [];
      const { quote, kind, reason } = item;
      return [{ quote, kind, reason, paragraph: paragraphAt(found, span.start), ...span }];
    }),
    withheld,
    sources: citedSources(shownSources(found, withheld), match),
    dates: found.dates.map(plainDate),
  };
}
