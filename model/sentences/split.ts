import { ParseEnglish } from 'parse-english';
import { cutSure, type Piece } from './sure-boundaries.ts';
import { mend } from './mend.ts';
import type { Sentence, Span } from '../span.ts';

const parser = new ParseEnglish();

/**
 * Longest stretch given to the parser at once: it joins sentences by moving lists, which grows with the
 * square of their length. No paragraph of prose comes near; a longer block is cut at white space.
 */
const STRETCH = 8_000;

/** Cuts a block into stretches that end after white space, where possible after a sentence. */
function stretches({ start, end }: Span, text: string): Span[] {
  const result: Span[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(end, from + STRETCH);
    if (to < end) {
      const piece = text.slice(from, to);
      const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! '));
      const cut = sentence > STRETCH / 2 ? sentence + 1 : piece.lastIndexOf(' ');
      if (cut > STRETCH / 2) to = from + cut + 1;
      else if (/[\udc00-\udfff]/.test(text[to]!)) to += 1;
    }
    result.push({ start: from, end: to });
    from = to;
  }
  return result;
}

/** Sentences of a stretch as the parser sees them; white space between them belongs to none. */
function parsed({ start, end, doubtful }: Piece, text: string): Span[] {
  if (!doubtful) return [{ start, end }];
  const spans: Span[] = [];
  for (const node of parser.tokenizeParagraph(text.slice(start, end)).children) {
    if (node.type !== 'SentenceNode' || !node.position) continue;
    spans.push({ start: start + node.position.start.offset!, end: start + node.position.end.offset! });
  }
  return spans;
}

/**
 * Splits every block into sentences.
 *
 * @param text text of the seed
 * @param blocks its blocks, furniture included, or any stretches of a text of our own
 * @returns sentences in the order of the text; together they hold all that is not white space
 */
export function splitSentences(text: string, blocks: readonly Span[]): Sentence[] {
  return blocks.flatMap((block, index) => {
    const pieces = stretches(block, text).flatMap((stretch) => cutSure(text, stretch));
    const spans = pieces.flatMap((piece) => parsed(piece, text));
    return mend(text, spans).map(({ start, end }) => ({ start, end, block: index, paragraph: index + 1 }));
  });
}
