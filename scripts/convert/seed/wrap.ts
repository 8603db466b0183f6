import type { Span } from '../types.ts';
import type { Group } from './lines.ts';

/** Widest line that a program wraps to; a longer one is a paragraph of its own. */
const WRAP_MAX = 100;
/** Narrowest measure that copy is wrapped to; shorter lines are verse, lists or addresses. */
const WRAP_MIN = 45;
/** Part of the measure that a line inside a paragraph fills at least. */
const FULL = 0.75;
/** Lines above the text that may be short: headline, byline, day. */
const HEAD_LINES = 6;
const SENTENCE_END = /[.!?:…]["'”’)\]]*\s*$/;

/** White space, a bullet or a number, white space: what stands before the words of a list item. */
export const MARKER = /^\s*(?:[•‣◦▪●▸►∙·*–-]|\d{1,2}[.)])\s+(?=\S)/;

/** A line with what tells whether the next one goes on with it. */
interface Line extends Span {
  indent: number;
  length: number;
  /** Ends with the mark of a sentence. */
  ended: boolean;
  marked: boolean;
}

const readLine = (text: string, { start, end }: Span): Line => {
  const head = text.slice(start, Math.min(end, start + 40));
  return {
    start,
    end,
    indent: head.length - head.trimStart().length,
    length: end - start,
    ended: SENTENCE_END.test(text.slice(Math.max(start, end - 8), end)),
    marked: MARKER.test(head),
  };
};

/**
 * Index of each line that begins a paragraph: the first, an item, one indented deeper than most, one after a short
 * line that ends a sentence.
 */
function starts(lines: readonly Line[], width: number): boolean[] {
  const base = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const indented = lines.filter(({ indent }) => indent > base).length;
  const byIndent = indented > 0 && indented <= lines.length / 2;
  return lines.map((line, index) => {
    const before = lines[index - 1];
    return (
      !before ||
      line.marked ||
      (byIndent && line.indent > base) ||
      (before.ended && before.length < width * FULL)
    );
  });
}

/** Whether lines that are followed by another of their paragraph nearly fill the measure, and mostly end inside a sentence. */
function isFilled(lines: readonly Line[], begin: readonly boolean[], width: number): boolean {
  const inner = lines.filter((_, index) => index + 1 < lines.length && !begin[index + 1]);
  const full = inner.filter(({ length }) => length >= width * FULL).length;
  const ended = inner.filter((line) => line.ended).length;
  return inner.length > 0 && full >= inner.length * 0.9 && ended <= inner.length * 0.5;
}

/** Runs of fewer lines may be lines of a header that happen to be long: their words must show that they go on. */
const FEW = 4;
const goesOn = (text: string, lines: readonly Line[], begin: readonly boolean[]): boolean =>
  lines.some(
    ({ start, end }, index) =>
      !begin[index] && /^\s*[\p{Ll}\d(“"‘]/u.test(text.slice(start, Math.min(end, start + 40))),
  );

/** Joins the lines of each paragraph. */
function joined(lines: readonly Line[], begin: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  lines.forEach(({ start, end }, index) => {
    const last = spans.at(-1);
    if (last && !begin[index]) last.end = end;
    else spans.push({ start, end });
  });
  return spans;
}

/**
 * The paragraphs of a run of lines. Copy wrapped to a measure, as in wire copy, e-mail and text taken from a PDF, is
 * joined; elsewhere every line is a paragraph of its own.
 *
 * @param group lines without a blank line between them
 */
export function paragraphs(text: string, group: Group): Span[] {
  if (group.length < 2 || group.some(({ start, end }) => end - start > WRAP_MAX)) return group;
  const lines = group.map((line) => readLine(text, line));
  const width = Math.max(...lines.slice(0, 50).map(({ length }) => length));
  if (width < WRAP_MIN) return group;
  // A headline and a byline may stand right above the text: they are short, and end no sentence.
  const short = lines.findIndex(({ length, ended }) => ended || length >= width * FULL);
  const head = short > 0 && short <= HEAD_LINES && lines.length - short > 1 ? short : 0;
  const body = lines.slice(head);
  const begin = starts(body, width);
  if (!isFilled(body, begin, width) || (body.length < FEW && !goesOn(text, body, begin))) return group;
  return [...group.slice(0, head), ...joined(body, begin)];
}
