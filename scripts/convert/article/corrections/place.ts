import { report } from '../../../../model/problem.ts';
import type { Span } from '../../../../model/span.ts';
import { locate, type CurationFile } from '../locate.ts';

/** A correction as far as finding its passage takes. */
export interface Correction {
  action: 'strike' | 'correct' | 'add';
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Where corrections of one sort are reported, and the text that they are about. */
export interface Desk {
  text: string;
  at: CurationFile;
  /** Field of the curation. */
  field: 'sources' | 'dates' | 'figures';
}

/** The passage of a correction; null after reporting that the seed does not hold it. */
export const passageOf = ({ text, at, field }: Desk, correction: Correction, index: number): Span | null =>
  locate(text, correction, at, [field, index]);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words of a finding inside its passage; null after reporting that they are not there. */
export function wordsIn({ text, at, field }: Desk, passage: Span, words: string, index: number): Span | null {
  const start = text.slice(passage.start, passage.end).indexOf(words);
  if (start >= 0) return { start: passage.start + start, end: passage.start + start + words.length };
  report(at.file, {
    rule: 'correction',
    reason: `Unexpected words ${JSON.stringify(words)}, expected words of the passage in \`quote\``,
    fix: 'Copy them from the passage, or quote more of the seed',
    place: at.placeOf([field, index, 'text']),
  });
  return null;
}

/** Reports a correction of something that was not found, with what was. */
export function tellMissing(
  { at, field }: Desk,
  index: number,
  key: 'name' | 'text',
  wanted: string,
  found: readonly string[],
): void {
  const there = [...new Set(found)].slice(0, 5).map((words) => JSON.stringify(words));
  report(at.file, {
    rule: 'correction',
    reason: `Unexpected ${JSON.stringify(wanted)} in \`${field}.${index}\`, expected what the converter finds in the passage (${there.length > 0 ? there.join(', ') : 'nothing'})`,
    fix: 'Mend it, use `action: add`, or remove a correction that is no longer needed',
    place: at.placeOf([field, index, key]),
  });
}
