import type { AttributionFinding, Span } from '../convert/types.ts';

/** An attribution as labelled by hand. */
export interface GoldAttribution {
  speaker: string;
  name: string;
  cue: string;
  content: Span[];
  paragraph: number;
}

/** What the findings of one text come to against its labels. */
export interface SourcesTally {
  found: number;
  gold: number;
  matched: number;
  speakerRight: number;
  contentOverlap: number;
  missed: GoldAttribution[];
  extra: AttributionFinding[];
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(the|a|an)\s+/, '')
    .replace(/[.,]/g, '')
    .trim();

const covered = (spans: readonly Span[], other: readonly Span[]): number => {
  let sum = 0;
  for (const one of spans)
    for (const two of other) sum += Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start));
  return sum;
};
const size = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + span.end - span.start, 0);

/** Shared characters over all characters of two sets of spans: 1 where they are the same. */
export function overlap(one: readonly Span[], two: readonly Span[]): number {
  const shared = covered(one, two);
  const all = size(one) + size(two) - shared;
  return all === 0 ? 0 : shared / all;
}

const sameName = (finding: AttributionFinding, gold: GoldAttribution) =>
  bare(finding.name) === bare(gold.name);

/**
 * Pairs findings with labels: same cue word, same paragraph, content that overlaps by at least half. The name must
 * be the canonical one to count as right.
 */
export function scoreSources(
  found: readonly AttributionFinding[],
  gold: readonly GoldAttribution[],
): SourcesTally {
  const left = new Set(found);
  const tally: SourcesTally = {
    found: found.length,
    gold: gold.length,
    matched: 0,
    speakerRight: 0,
    contentOverlap: 0,
    missed: [],
    extra: [],
  };
  for (const label of gold) {
    const candidates = [...left].filter(
      (each) => each.cue.toLowerCase() === label.cue.toLowerCase() && each.paragraph === label.paragraph,
    );
    const ranked = candidates
      .map((each) => ({ each, share: overlap(each.content, label.content) }))
      .sort((a, b) => b.share - a.share);
    const best = ranked[0];
    if (!best || best.share < 0.5) {
      tally.missed.push(label);
      continue;
    }
    left.delete(best.each);
    tally.matched += 1;
    tally.contentOverlap += best.share;
    if (sameName(best.each, label)) tally.speakerRight += 1;
  }
  tally.extra = [...left];
  return tally;
}
