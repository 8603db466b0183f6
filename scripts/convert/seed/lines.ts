import type { Span } from '../types.ts';

/** A run of lines without a blank line between them; spans exclude line ends. */
export type Group = Span[];

/** CRLF, LF, CR and the Unicode separators end a line; so do form feeds and vertical tabs of old wire copy. */
const LINE_END = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g;

/**
 * Splits a text into runs of non-blank lines.
 *
 * @param text any text
 * @returns groups in order; what lies between the lines is line ends and blank lines
 */
export function groups(text: string): Group[] {
  const result: Group[] = [];
  let group: Group = [];
  let start = 0;
  const line = (end: number): void => {
    if (text.slice(start, end).trim() !== '') group.push({ start, end });
    else if (group.length > 0) {
      result.push(group);
      group = [];
    }
  };
  for (const match of text.matchAll(LINE_END)) {
    line(match.index);
    start = match.index + match[0].length;
  }
  line(text.length);
  if (group.length > 0) result.push(group);
  return result;
}
