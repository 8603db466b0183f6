import type { Found } from '../convert/found.ts';
import type { Counts } from './score.ts';

/** A seed with its labels beside it. */
export interface GoldSeed {
  /** Name of the seed's files without ending. */
  id: string;
  text: string;
  found: Found;
}

/** What a field may read: the seeds as the pipeline sees them, and files by their path from the root. */
export interface Gold {
  seeds: readonly GoldSeed[];
  /** @throws Error where there is no such file */
  read: (path: string) => string;
  /** Paths of the files of a folder with an ending, in order; folders within it left out. */
  list: (folder: string, ending: string) => string[];
}

/** One line of the scoreboard: counts, from which precision, recall and F1 follow, or a share measured otherwise. */
export type Row = { set: string; measure: string } & (Counts | { share: number; of: number });

/** A field of extraction: one file under scripts/measure/, one line in `fields.ts`. */
export interface Field {
  name: string;
  /** What counts as right, for the reader of docs/extraction.md; paragraphs of Markdown. */
  rules: string;
  measure: (gold: Gold) => Row[];
}
