import type { z } from 'zod';
import type { Sentence, Span } from '../../model/span.ts';
import type { Block, citedSource, dateMention, figureMention } from '../../model/schema/index.ts';

export type { Sentence, Span };

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
  /** named: the name or a part of it stands there; described: "the mayor"; pronoun: "she"; open: a pronoun that nobody fits. */
  basis: 'named' | 'described' | 'pronoun' | 'open';
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

/** Checks that may answer a claim already, best first: how alike, and the words that both hold. */
export type Answers = (text: string) => readonly { id: string; likeness: number; words: readonly string[] }[];
