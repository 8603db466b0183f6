import { FEATURES, type SentenceFacts } from './claims/features.ts';
import { REASONS } from './claims/reasons.ts';
import fitted from './claims/weights.json' with { type: 'json' };
import { tokenise } from './sources/tokens.ts';
import type {
  AttributionFinding,
  DateFinding,
  FigureFinding,
  ScoredSentence,
  SeedText,
  Span,
} from './types.ts';

export interface Found {
  dates: DateFinding[];
  figures: FigureFinding[];
  sources: AttributionFinding[];
}

/** A weight below this moves no score that a reader would notice. */
const TOLD = 0.05;
const WEIGHTS: Record<string, number> = fitted.weights;

/** Every sentence with its check-worthiness, 0 to 1, and why. Same order as `seed.sentences`; nothing is dropped. */
export function findClaims(seed: SeedText, found: Found): ScoredSentence[] {
  const figures = cursor(found.figures);
  const dates = cursor(found.dates);
  const contents = cursor(
    found.sources
      .flatMap((source) => source.content.map((span) => ({ ...span, source })))
      .sort((a, b) => a.start - b.start),
  );
  return seed.sentences.map((sentence) => {
    const kind = seed.blocks[sentence.block]?.kind;
    const attributions = contents(sentence);
    const facts: SentenceFacts = {
      text: seed.text.slice(sentence.start, sentence.end),
      tokens: tokenise(seed.text, sentence.start, sentence.end).filter(
        (token) => token.kind === 'word' || token.kind === 'number',
      ),
      furniture: kind === 'furniture' || kind === 'byline' || kind === 'dateline',
      headline: kind === 'headline',
      figures: figures(sentence).map((each) => ({ text: each.text, exact: each.value !== null })),
      dates: dates(sentence).map((each) => each.text),
      attributed: attributions.map(({ source }) => source),
      quoted: attributions.some(({ source }) => source.direct) ? 1 : 0,
    };
    const { score, reasons } = weigh(facts);
    const speaker = attributions[0]?.source.name;
    return { ...sentence, score, reasons, ...(speaker === undefined ? {} : { speaker }) };
  });
}

/** The score of one sentence: a logistic sum of its features, with the reasons, strongest first. */
export function weigh(facts: SentenceFacts): { score: number; reasons: string[] } {
  let sum = fitted.bias;
  const told: [number, string][] = [];
  for (const [name, test] of Object.entries(FEATURES)) {
    const feature = test(facts);
    if (!feature) continue;
    const share = feature.value * (WEIGHTS[name] ?? 0);
    sum += share;
    if (Math.abs(share) >= TOLD && name !== 'length')
      told.push([share, (REASONS[name] ?? name).replace('…', () => feature.shown)]);
  }
  told.sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]));
  return {
    score: 1 / (1 + Math.exp(-sum)),
    reasons: told.map(([share, reason]) => (share < 0 ? `less: ${reason}` : reason)),
  };
}

/** The findings that overlap a sentence, for sentences asked for in order: each finding is passed once. */
function cursor<T extends Span>(findings: T[]): (sentence: Span) => T[] {
  let from = 0;
  return (sentence) => {
    while (from < findings.length && (findings[from]?.end ?? 0) <= sentence.start) from += 1;
    const here: T[] = [];
    for (let at = from; at < findings.length; at += 1) {
      const one = findings[at];
      if (!one || one.start >= sentence.end) break;
      if (one.end > sentence.start) here.push(one);
    }
    return here;
  };
}
