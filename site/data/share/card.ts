import type { QuotePiece } from '../parts/claim.ts';
import type { VerdictView } from '../parts/verdict.ts';

/** A number on its way, with what leads to it from the one before. */
export interface CardNumber {
  sign?: 'plus' | 'to';
  /** As it is written: "more than", "291,000", "percent of calls". */
  before: string;
  number: string;
  after: string;
  /** What it counts. */
  label: string;
  /** Of the check that rates this very number. */
  rating?: VerdictView;
}

/** What a share image says, before it is drawn: the words above the line, and what stands below it. */
export interface ShareCard {
  /** Small, at the top: whose words, in what, when. */
  over: string;
  /** Above the line. */
  text: QuotePiece[];
  /** Whether the words above the line are a quotation and take quotation marks. */
  quoted: boolean;
  /** Of a figure: its way in short. It stands above the line then, and the words below it. */
  numbers?: CardNumber[];
  /** Directly below the line: the rating, or what stands in its place; of an article, its tally. */
  ratings: VerdictView[];
  /** Whether the line itself shows the rating: only where there is one rating. */
  rated: boolean;
  /** Whole sentences in our own words; as many are shown as find room. */
  under: string;
  /** The name of the site. */
  site: string;
  /** The same for those who cannot see the picture. */
  alt: string;
}

/** Pixels: what Open Graph readers expect. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
