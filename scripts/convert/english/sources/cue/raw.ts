import type { Range } from '../subject/phrases.ts';

/** An attribution within one sentence, in token positions. */
export interface Raw {
  speaker: Range;
  cue: Range;
  content: Range[];
  direct: boolean;
  /** First and last token of speaker and cue together. */
  edge: Range;
}
