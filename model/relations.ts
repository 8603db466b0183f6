import type { Check } from './read/corpus.ts';
import type { Relation } from './schema/index.ts';

/** A link between two checks, as the page of one of them says it. */
export interface RelatedLink {
  check: Check;
  /** What the other check is to this one. */
  words: string;
}

/** What the linked check does to the one that lists it, and how the linked one says the same of the lister. */
const words: Record<Relation, { stated: string; inverse: string }> = {
  repeats: { stated: 'repeats this claim', inverse: 'the claim that this one repeats' },
  contradicts: { stated: 'contradicts this claim', inverse: 'contradicted by this claim' },
  narrows: { stated: 'a narrower claim', inverse: 'a broader claim' },
  broadens: { stated: 'a broader claim', inverse: 'a narrower claim' },
  background: { stated: 'background to this claim', inverse: 'this check is background to it' },
};

/**
 * Links of every check in both directions. What a check itself states of another comes before the reverse
 * of what the other states of it, so that each pair is shown once on either page.
 */
export function relateChecks(checks: Map<string, Check>): Map<string, RelatedLink[]> {
  const links = new Map<string, Map<string, RelatedLink>>([...checks.keys()].map((id) => [id, new Map()]));
  for (const check of checks.values())
    for (const { check: other, relation } of check.related)
      links.get(check.id)!.set(other, { check: checks.get(other)!, words: words[relation].stated });
  for (const check of checks.values())
    for (const { check: other, relation } of check.related) {
      const reverse = links.get(other)!;
      if (!reverse.has(check.id)) reverse.set(check.id, { check, words: words[relation].inverse });
    }
  return new Map([...links].map(([id, byCheck]) => [id, [...byCheck.values()]]));
}
