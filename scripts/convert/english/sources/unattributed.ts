import type { AttributionFinding, SeedText, Span } from '../../types.ts';
import { isStatement } from './cue/quoted.ts';
import { cutUnits } from './text/units.ts';

/**
 * Quotations that the article gives to nobody whom it names: every one that is a statement and that no attribution
 * holds, in the order of the text. Titles and single words in quotation marks are left out.
 *
 * @param sources what `findSources` gave for the same text
 */
export function findUnattributed(seed: SeedText, sources: readonly AttributionFinding[]): Span[] {
  const held = sources.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const left: Span[] = [];
  let next = 0;
  let reach = 0;
  for (const { line } of cutUnits(seed))
    for (let at = 0; at < line.length; at += 1) {
      const quote = line.quote(at);
      if (!quote || !isStatement(line, at)) continue;
      while (next < held.length && held[next]!.start < quote.end) {
        reach = Math.max(reach, held[next]!.end);
        next += 1;
      }
      if (reach <= quote.start) left.push({ start: quote.start, end: quote.end });
    }
  return left;
}
