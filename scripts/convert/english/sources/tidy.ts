import type { Range } from './phrases.ts';
import type { Outer } from './quotes.ts';
import { isMark } from './word-class.ts';

/** Tokens of a range without the marks at its ends that belong to the sentence: the comma before the speaker, the full stop. */
export function tidy(tokens: Outer[], range: Range): Range | null {
  let { from, to } = range;
  while (to > from && isMark(tokens[to - 1], ',.;:–—-')) to -= 1;
  while (from < to && isMark(tokens[from], ',.;:–—-')) from += 1;
  return from < to ? { from, to } : null;
}

/** The same of several; what is nothing but marks is left out. */
export function tidyAll(tokens: Outer[], ranges: Range[]): Range[] {
  const tidied: Range[] = [];
  for (const range of ranges) {
    const kept = tidy(tokens, range);
    if (kept) tidied.push(kept);
  }
  return tidied;
}

/** Index after the last token that is not the sentence's closing mark. */
export function endOf(tokens: Outer[]): number {
  let end = tokens.length;
  while (end > 0 && isMark(tokens[end - 1], '.!?')) end -= 1;
  return end;
}
