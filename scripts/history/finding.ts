import type { Place } from '../../model/point-at.ts';

/** What is wrong in a change of something published. */
export interface Finding {
  rule: string;
  /** File at which it is told, from the root. */
  path: string;
  place?: Place | undefined;
  /** "Unexpected X, expected Y". */
  reason: string;
  /** How to mend it. */
  fix: string;
  /** Lines to paste, where the remedy is a text. */
  paste?: string;
}
