import type { Article } from '../../../../model/read/corpus.ts';
import { splitSentences } from '../../../../model/sentences/split.ts';
import type { Span } from '../../../../model/span.ts';
import { shownText } from './text.ts';

/** A quotation with what stands around it in its paragraph. */
export interface ContextView {
  /** The sentence before, and the start of the claim's own sentence. */
  before: string;
  quote: string;
  /** The rest of the claim's sentence, and the sentence after. */
  after: string;
  /** Whether the paragraph begins earlier or goes on. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The block of an article that holds an offset. */
export function blockAt(article: Pick<Article, 'blocks' | 'text'>, offset: number): Span & { index: number } {
  const index = article.blocks.findIndex(({ start, end }) => start <= offset && offset < end);
  const block = article.blocks[index];
  return block
    ? { start: block.start, end: block.end, index }
    : { start: 0, end: article.text.length, index: -1 };
}

/** A claim with the sentence before and the sentence after it, as far as they stand in its paragraph. */
export function contextOf(article: Article, { start, end }: Span): ContextView {
  const block = blockAt(article, start);
  const sentences = splitSentences(article.text, [block]);
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const from = sentences[Math.max(0, first - 1)]?.start ?? block.start;
  const to = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? block.end;
  const until = Math.max(end, to);
  return {
    before: shownText(article, from, start),
    quote: shownText(article, start, end),
    after: shownText(article, end, until),
    cutBefore: from > block.start,
    cutAfter: until < block.end,
  };
}
