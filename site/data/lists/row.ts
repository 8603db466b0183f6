import type { ReadView } from '../parts/source.ts';
import type { VerdictView } from '../parts/verdict.ts';

/** One row of any list of the site. What a list has no use for is left out. */
export interface Row {
  href: string;
  /** The words of the link. */
  title: string;
  /** Whether the title is a quotation, in the very words of an article. */
  quoted?: boolean;
  /** At the left: a rating, or a name with what is small below it. */
  verdict?: VerdictView;
  lead?: { words: string; small?: string };
  /** Below the title. */
  text?: string;
  /** At the right, in small lines. */
  side?: string[];
  /** Ratings of all that hangs on it, with the same in words. */
  marks?: { words: string; verdicts: VerdictView[] };
  read?: ReadView;
  /** A second place to go to. */
  more?: { href: string; words: string };
}

/** Rows under a heading. */
export interface RowGroup {
  id: string;
  words: string;
  rows: Row[];
  /** What stands beside the heading. */
  note?: string;
}
