import type { Check } from './read/corpus.ts';
import type { Relation } from './schema/index.ts';

/** What one check is to another, from the side of the other; `site/strings.ts` has the words. */
export type Side =
  | 'repeats'
  | 'repeated'
  | 'contradicts'
  | 'contradicted'
  | 'narrower'
  | 'broader'
  | 'background'
  | 'backgroundOf';

/** A link between two checks, as the page of one of them says it. */
export interface RelatedLink {
  check: Check;
  /** What the other check is to this one. */
  side: Side;
}

/** What the linked check does to the one that lists it, and how the linked one says the same of the lister. */
const sides: Record<Relation, { stated: Side; inverse: Side }> = {
  repeats: { stated: 'repeats', inverse: 'repeated' },
  contradicts: { stated: 'contradicts', inverse: 'contradicted' },
  narrows: { stated: 'narrower', inverse: 'broader' },
  broadens: { stated: 'broader', inverse: 'narrower' },
  background: { stated: 'background', inverse: 'backgroundOf' },
};

/**
 * Links of every check in both directions. What a check itself states of another comes before the reverse
 * of what the other states of it, so that each pair is shown once on either page.
 */
export function relateChecks(checks: Map<string, Check>): Map<string, RelatedLink[]> {
  const links = new Map<string, Map<string, RelatedLink>>([...checks.keys()].map((id) => [id, new Map()]));
  for (const check of checks.values())
    for (const { check: other, relation } of check.related)
      links.get(check.id)!.set(other, { check: checks.get(other)!, side: sides[relation].stated });
  for (const check of checks.values())
    for (const { check: other, relation } of check.related) {
      const reverse = links.get(other)!;
      if (!reverse.has(check.id)) reverse.set(check.id, { check, side: sides[relation].inverse });
    }
  return new Map([...links].map(([id, byCheck]) => [id, [...byCheck.values()]]));
}
