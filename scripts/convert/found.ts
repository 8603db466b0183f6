import type { Block } from '../../model/schema/index.ts';
import type { Header } from './seed/header.ts';
import type {
  AttributionFinding,
  DateFinding,
  FigureFinding,
  ScoredSentence,
  SeedText,
  Sentence,
  Span,
} from './types.ts';

/** What the stages have found so far; each stage reads what came before it and adds one field. */
export interface Found {
  text: string;
  /** First and last day on which the article may have appeared, as YYYY-MM-DD; null where unknown. */
  published: { first: string; last: string } | null;
  blocks: Block[];
  header: Header;
  sentences: Sentence[];
  dates: DateFinding[];
  figures: FigureFinding[];
  sources: AttributionFinding[];
  /** Quotations that no source holds. */
  unattributed: Span[];
  claims: ScoredSentence[];
}

/** The part that finders of dates, figures and sources stand on. */
export const seedText = ({ text, blocks, sentences, published }: Found): SeedText => ({
  text,
  blocks,
  sentences,
  published: published && published.first === published.last ? published.first : null,
});

declare module 'vfile' {
  interface DataMap {
    found?: Found;
  }
}
