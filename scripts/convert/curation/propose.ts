import { TODO, type DraftCuration } from '../../../model/schema/index.ts';
import { citedSources } from '../article/cited-sources.ts';
import type { Language, NameMatcher } from '../language.ts';
import type { Found } from '../found.ts';
import { proposeClaims } from './propose-claims.ts';
import { toId, unique } from './slug.ts';

/** Ids proposed for addresses are short; the headline is kept in full in `title`. */
const SLUG_WORDS = 8;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const blockText = (found: Found, kind: string): string | null => {
  const block = found.blocks.find((candidate) => candidate.kind === kind);
  return block ? oneLine(found.text.slice(block.start, block.end)) : null;
};

/** Days that the header states: the first is publication, a second one after "updated" the last change. */
function headerDates(found: Found): Pick<DraftCuration, 'published' | 'updated'> {
  const days = found.dates.filter(
    ({ start, precision, basis, date }) =>
      date !== null &&
      precision === 'day' &&
      basis === 'stated' &&
      found.blocks.some((block) => block.kind === 'dateline' && start >= block.start && start < block.end),
  );
  const isUpdate = ({ start }: { start: number }) =>
    /(?:updated|modified)\W*$/i.test(found.text.slice(Math.max(0, start - 16), start));
  const stated = (day: (typeof days)[number] | undefined) =>
    day && { date: day.date!, precision: 'day' as const, basis: 'stated' as const };
  const updated = stated(days.find(isUpdate));
  return { published: stated(days.find((day) => !isUpdate(day))) ?? TODO, ...(updated ? { updated } : {}) };
}

/** Names of a byline: "By Ann Lee and Bo Chan, Staff Writers". */
function bylineAuthors(found: Found): DraftCuration['authors'] {
  const byline = blockText(found, 'byline');
  const names = byline
    ?.replace(/^(?:written )?by:?\s+/i, '')
    .split(/[,|•]| for | \/ /i)[0]!
    .split(/\s+(?:and|&)\s+/i);
  return names?.every((name) => /^\p{Lu}/u.test(name)) ? names.map((name) => ({ name: name.trim() })) : TODO;
}

/**
 * Proposes a curation for a seed that has none: what the text tells is filled in, the rest is TODO.
 *
 * @param found what the stages found
 * @param language the pack that tells embedded posts
 * @param taken slugs in use; the proposed one is added
 * @param seedName name of the seed, for texts without a Latin word
 */
export function propose(
  found: Found,
  language: Language,
  match: NameMatcher,
  taken: Set<string>,
  seedName: string,
): DraftCuration {
  const headline = blockText(found, 'headline');
  const first = found.blocks[0];
  const opening = first ? found.text.slice(first.start, Math.min(first.end, first.start + 300)) : '';
  const cited = citedSources(found.sources, match);
  return {
    status: 'draft',
    slug: unique(toId(headline ?? opening, SLUG_WORDS) || toId(seedName, SLUG_WORDS), taken),
    title: headline ?? TODO,
    titleBasis: headline ? 'stated' : 'reconstructed',
    outlet: TODO,
    authors: bylineAuthors(found),
    kind: TODO,
    ...headerDates(found),
    summary: TODO,
    people: [...new Set(cited.flatMap(({ person }) => (person ? [person] : [])))],
    topics: [],
    claims: proposeClaims(found, language),
    notCheckable: [],
    withheld: [],
  };
}
