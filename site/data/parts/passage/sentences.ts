import type { Root } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { visit } from 'unist-util-visit';

/** A stretch of the text of an article, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

const english = new ParseEnglish();

/** Sentences of one block, with offsets in the whole text. */
export function sentencesOf(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  visit(english.parse(text.slice(block.start, block.end)) as Root, 'SentenceNode', ({ position }) => {
    spans.push({
      start: block.start + position!.start.offset!,
      end: block.start + position!.end.offset!,
    });
  });
  return spans;
}
