import type { Cursor } from '../text/cursor.ts';
import type { Range } from '../subject/phrases.ts';

/** Tokens of a range without the marks at its ends that belong to the sentence: the comma before the speaker, the full stop. */
export function tidy(line: Cursor, range: Range): Range | null {
  let { from, to } = range;
  while (to > from && line.mark(to - 1, ',.;:–—-')) to -= 1;
  while (from < to && line.mark(from, ',.;:–—-')) from += 1;
  return from < to ? { from, to } : null;
}

/** The same of several; what is nothing but marks is left out. */
export function tidyAll(line: Cursor, ranges: Range[]): Range[] {
  const tidied: Range[] = [];
  for (const range of ranges) {
    const kept = tidy(line, range);
    if (kept) tidied.push(kept);
  }
  return tidied;
}

/** Index after the last token that is not the sentence's closing mark. */
export function endOf(line: Cursor): number {
  let end = line.length;
  while (end > 0 && line.mark(end - 1, '.!?')) end -= 1;
  return end;
}
