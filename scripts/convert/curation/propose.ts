import { addressFault } from '../../../model/address.ts';
import { isPrintable } from '../../../model/text.ts';
import { TODO, type DraftCuration } from '../../../model/schema/index.ts';
import { citedSources } from '../article/cited-sources.ts';
import type { Found } from '../found.ts';
import type { Language, NameMatcher } from '../language.ts';
import type { Page } from '../input/input.ts';
import { listStated, type Stated } from '../stated.ts';
import { proposeClaims, type DraftClaim, type ProposedClaim } from './propose-claims.ts';
import { toId, unique } from './slug.ts';

/** Ids proposed for addresses are short; the headline is kept in full in `title`. */
const SLUG_WORDS = 8;
/** What is left to fill in at most, and claims that stand in the draft at most: an editor's half hour. */
const MOST_TODO = 9;
const MOST_LIVE = 8;
/** However much is left to fill in, some claims stand there. */
const FEWEST_LIVE = 2;

/** A draft, and the claims that did not find room in it. */
export interface Proposal {
  draft: DraftCuration;
  /** The claims of the draft with their sentences, in the order of the text. */
  live: ProposedClaim[];
  /** Further claims, most worth checking first. */
  folded: ProposedClaim[];
}

/** What a proposal is made for. */
export interface ProposeOptions {
  language: Language;
  /** Finds the entry of content/people for a name. */
  match: NameMatcher;
  /** Slugs in use; the proposed one is added. */
  taken: Set<string>;
  /** Name of the seed, for texts without a Latin word. */
  seedName: string;
  /** The page that the seed was taken from. */
  page?: Page | null | undefined;
}

const stated = (date: string) => ({ date, precision: 'day' as const, basis: 'stated' as const });

/** Days of the page, else of the header of the text. */
function daysOf({ header }: Found, page: Stated): Pick<DraftCuration, 'published' | 'updated'> {
  const published = page.published?.value ?? header.published;
  const updated = page.updated?.value ?? header.updated;
  return {
    published: published === null ? TODO : stated(published),
    // A page that was changed on the day it appeared says so; an update before publication is a slip of its template.
    ...(updated !== null && (published === null || updated >= published) ? { updated: stated(updated) } : {}),
  };
}

const todos = (value: object): number => Object.values(value).filter((field) => field === TODO).length;

/** Parts the ranked claims: those that stand in the draft, as long as what is left to fill in is little; and the rest. */
function share(claims: readonly ProposedClaim[], open: number): Pick<Proposal, 'live' | 'folded'> {
  const live: ProposedClaim[] = [];
  const folded: ProposedClaim[] = [];
  let left = MOST_TODO - open;
  for (const claim of claims) {
    // One of which more is known may still find room where a better one did not.
    const room = live.length < MOST_LIVE && (live.length < FEWEST_LIVE || todos(claim) <= left);
    (room ? live : folded).push(claim);
    if (room) left -= todos(claim);
  }
  return { live: live.sort((a, b) => a.sentence.start - b.sentence.start), folded };
}

const withoutSentence = ({ sentence: _, ...claim }: ProposedClaim): DraftClaim => claim;

/**
 * Proposes a curation for a seed that has none: what the text and its page tell is filled in, the rest is TODO.
 *
 * @param found what the stages found
 */
export function propose(
  found: Found,
  { language, match, taken, seedName, page: from }: ProposeOptions,
): Proposal {
  const page: Stated = from?.stated ?? {};
  const { header, text, blocks } = found;
  const title = [header.title, page.title?.value].find((words) => words && isPrintable(words)) ?? null;
  const first = blocks[0];
  const opening = first ? text.slice(first.start, Math.min(first.end, first.start + 300)) : '';
  const outlets = [...(page.outlet ? [page.outlet.value] : []), ...header.outlets];
  const outlet = outlets.map(match).find((id) => id !== null) ?? null;
  const authors = (page.authors?.value ?? header.authors).filter(isPrintable);
  const cited = citedSources(found.sources, match);
  const identity: Omit<DraftCuration, 'people' | 'topics' | 'claims' | 'notCheckable' | 'withheld'> = {
    status: 'draft',
    slug: unique(toId(title ?? opening, SLUG_WORDS) || toId(seedName, SLUG_WORDS), taken),
    title: title ?? TODO,
    titleBasis: title === null ? 'reconstructed' : 'stated',
    outlet: outlet ?? TODO,
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : TODO,
    kind: language.page.formOf(found) ?? TODO,
    ...daysOf(found, page),
    ...(page.url && addressFault(page.url.value) === null ? { url: page.url.value } : {}),
    summary: TODO,
    ...(from ? { page: { file: from.file, sha256: from.sha256, stated: listStated(page) } } : {}),
  };
  const claims = share(proposeClaims(found, language, match, outlet), todos(identity));
  const draft: DraftCuration = {
    ...identity,
    people: [...new Set(cited.flatMap(({ person }) => (person ? [person] : [])))],
    topics: [],
    claims: claims.live.map(withoutSentence),
    notCheckable: [],
    withheld: [],
  };
  return { draft, ...claims };
}
