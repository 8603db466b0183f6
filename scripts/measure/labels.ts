import type { Span } from '../convert/types.ts';

/**
 * Where the words in brackets of `at` ("in [August], issuing") stand in `text`, from `from` on; a no-break space
 * counts as a space.
 *
 * @throws Error where the words do not stand there: labels must point at words
 */
export function bracketed(text: string, at: string, from: number): Span {
  const open = at.indexOf('[');
  const close = at.indexOf(']');
  const words = at.slice(0, open) + at.slice(open + 1, close) + at.slice(close + 1);
  const start = text.replaceAll('\u00a0', ' ').indexOf(words, from);
  if (open < 0 || close < open || start < 0)
    throw new Error(`Unexpected label "${at}", expected words of the text in order`);
  return { start: start + open, end: start + close - 1 };
}

/** A sentence whose labels are marked in brackets: the sentence without them, and where they stood. */
export function unbracket(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const [i, piece] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

/** Lays values over spans of the same number. */
export function zip<T extends object>(
  spans: readonly Span[],
  values: readonly T[],
  text: string,
): (Span & T)[] {
  if (spans.length !== values.length)
    throw new Error(`Unexpected ${values.length} labels for ${spans.length} brackets in "${text}"`);
  return spans.map((span, i) => ({ ...span, ...values[i]! }));
}
