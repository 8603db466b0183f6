import {
  confidence,
  type Confidence,
  type Evidence,
  type SourceData,
  type VerdictTest,
} from './schema/index.ts';

/** What of a check bears on its confidence. */
export interface Rated {
  test: Pick<VerdictTest, 'evidence'>;
  evidence: readonly Pick<Evidence, 'source' | 'locator' | 'deciding' | 'secondHand'>[];
}
type Sources = ReadonlyMap<string, Pick<SourceData, 'kind' | 'read' | 'publisher'>>;

/** Why a confidence has its ceiling; pages and messages have words of their own for each. */
export type Why = 'nothing' | 'leans' | 'record' | 'reports' | 'part' | 'unopened';

/** The highest confidence that a check may state, and why. */
export interface Ceiling {
  level: Confidence;
  why: Why;
}

/**
 * Whether the passage that decides was read in the document itself: the whole of it was read, or a part of it
 * at a place that the evidence names.
 */
export const passageOpened = (
  { locator, secondHand }: Pick<Evidence, 'locator' | 'secondHand'>,
  read: SourceData['read'],
): boolean => secondHand === undefined && read !== 'not-opened' && (read === 'full' || locator !== undefined);

/** An outlet that carries another's text is not a second publisher: what stands before "carried by" counts. */
const publisherOf = (publisher: string): string =>
  publisher.split(/,? (?:carried|excerpted|reprinted) by /)[0]!.trim();

/** Deciding evidence with its source. */
function deciding({ evidence }: Rated, sources: Sources) {
  return evidence.flatMap((item) => {
    const source = sources.get(item.source);
    return item.deciding && source ? [{ item, source }] : [];
  });
}

/**
 * How sure a check may be of its verdict. `high` needs a deciding passage opened in a primary record, or two
 * deciding reports of different publishers read to the end; what only leans, or is missing, is never `high`.
 * People may go lower, never higher.
 *
 * @param sources sources by id; one that is not there counts for nothing
 * @returns the ceiling with its reason
 */
export function confidenceCeiling(check: Rated, sources: Sources): Ceiling {
  const items = deciding(check, sources);
  if (check.test.evidence === 'none') return { level: 'medium', why: 'nothing' };
  if (check.test.evidence === 'leans') return { level: 'medium', why: 'leans' };
  if (items.some(({ item, source }) => source.kind === 'primary' && passageOpened(item, source.read)))
    return { level: 'high', why: 'record' };
  const whole = items.filter(({ item, source }) => source.read === 'full' && item.secondHand === undefined);
  if (new Set(whole.map(({ source }) => publisherOf(source.publisher))).size >= 2)
    return { level: 'high', why: 'reports' };
  return items.some(({ item, source }) => passageOpened(item, source.read))
    ? { level: 'medium', why: 'part' }
    : { level: 'low', why: 'unopened' };
}

/** From the highest down. */
const rank = (level: Confidence): number => confidence.options.indexOf(level);

/** How a stated confidence stands to its ceiling. */
export const besideCeiling = (stated: Confidence, { level }: Ceiling): 'above' | 'at' | 'below' =>
  rank(stated) < rank(level) ? 'above' : rank(stated) === rank(level) ? 'at' : 'below';
