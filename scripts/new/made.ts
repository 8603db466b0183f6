import type { Corpus } from '../../model/corpus.ts';
import type { Flags } from './arguments.ts';

/** What a new entry is made from. */
export interface Asked {
  root: string;
  corpus: Corpus;
  /** What the command line names: a file, a name, a claim. */
  subject: string;
  flags: Flags;
  /** YYYY-MM-DD. */
  today: string;
}

/** Files to be written, and what to do next. */
export interface Made {
  /** Content by path from the root of the repository; the first is the one to go on with. */
  files: Map<string, string | Uint8Array>;
  /** Paths among them that are there already and change by this; every other is a new file. */
  changed?: readonly string[];
  /** Sentences. */
  next: string[];
}

/** Either that, or a sentence that says what stands in the way and how to mend it. */
export type Outcome = Made | string;
