import type { Span } from '../types.ts';

/** A run of lines without a blank line between them; spans exclude line ends. */
export type Group = Span[];

/** White space, a bullet or a number, white space: what stands before the words of a list item. */
export const MARKER = /^\s*(?:[•‣◦▪●▸►∙·*–-]|\d{1,2}[.)])\s+(?=\S)/;

/** CRLF, LF, CR and the Unicode separators end a line; so do form feeds and vertical tabs of old wire copy. */
const LINE_END = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g;
/** Widest line that a program wraps to; a longer one is a paragraph of its own. */
const WRAP_MAX = 100;
/** Narrowest measure that copy is wrapped to; shorter lines are verse, lists or addresses. */
const WRAP_MIN = 45;
const SENTENCE_END = /[.!?:…]["'”’)\]]*\s*$/;

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

/**
 * Whether the lines of a group are one paragraph that was wrapped to a measure, as in wire copy and e-mail:
 * all but the last nearly fill it, and most end in the middle of a sentence.
 */
export function isWrapped(text: string, group: Group): boolean {
  if (group.length < 2) return false;
  const inner = group.slice(0, -1);
  const width = Math.max(...inner.slice(0, 50).map(({ start, end }) => end - start));
  if (width < WRAP_MIN || group.some(({ start, end }) => end - start > WRAP_MAX)) return false;
  const full = inner.filter(({ start, end }) => end - start >= width * 0.75).length;
  const ended = inner.filter(({ start, end }) =>
    SENTENCE_END.test(text.slice(Math.max(start, end - 8), end)),
  ).length;
  return full >= inner.length * 0.9 && ended <= inner.length * 0.5;
}
