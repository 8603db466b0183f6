import type { z } from 'zod';
import type { Block, citedSource, dateMention, figureMention } from '../../model/schema/index.ts';

/** A stretch of the seed text: `text.slice(start, end)`. Offsets in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence of a block that is not furniture (or is, with `block.kind` saying so). */
export interface Sentence extends Span {
  /** Index of its block. */
  block: number;
  /** Number of the paragraph, from 1, as readers count: the blocks in order, furniture included. */
  paragraph: number;
}

/** What the stages of text alone give: the ground that every finder stands on. */
export interface SeedText {
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  /** Day (YYYY-MM-DD), or span of days, against which words such as "Tuesday" are resolved; null where it is not known. */
  published: string | null;
}

export type DateFinding = Span & z.infer<typeof dateMention>;
export type FigureFinding = Span & z.infer<typeof figureMention> & { noun?: string };

/** One attribution: who says what, and the word that says so. */
export interface AttributionFinding extends Span {
  /** As written at this place: "Smith", "he", "the report". */
  speaker: string;
  speakerSpan: Span;
  /** As fully as the article gives it. */
  name: string;
  type: z.infer<typeof citedSource>['type'];
  cue: string;
  cueSpan: Span;
  /** The words attributed, one span a stretch. */
  content: Span[];
  /** Whether the content stands in quotation marks. */
  direct: boolean;
  paragraph: number;
}

/** A sentence with its check-worthiness. */
export interface ScoredSentence extends Sentence {
  /** 0 to 1. */
  score: number;
  /** In words that a person can read. */
  reasons: string[];
  /** Who says it, where it is attributed. */
  speaker?: string;
}
