import type { Furniture, HeaderLine } from '../page-language.ts';

/** What is known of a block before its kind is told. */
export interface Read {
  /** The block, trimmed, or the start of a long one. */
  text: string;
  furniture: Furniture | null;
  header: HeaderLine | null;
  item: boolean;
  /** Reads as a sentence of the article, not as a label, a title or a link. */
  prose: boolean;
  /** Number of the run of lines without a blank line between them in which it stands. */
  group: number;
}

/** Shortest sentence that is surely prose and no teaser, in words; and in code units whatever its end. */
const PROSE_WORDS = 9;
const PROSE_LENGTH = 220;

/** Whether a block reads as running text. */
export const isProse = (text: string): boolean =>
  text.length >= PROSE_LENGTH ||
  (/[.!?…]["”’)\]]*(?:\s+[♦■◆●□])?$/u.test(text) &&
    !/(?:\.\.\.|…)$/.test(text) &&
    text.split(/\s+/).length >= PROSE_WORDS);

/** A page may put menus before the header, never this many lines. */
const MOST_HEADER_BLOCKS = 100;
/** Sentences that may stand before the last line of a header: a standfirst, a caption. A name alone comes sooner. */
const SENTENCES = 2;
const SENTENCES_BEFORE_NAME = 1;

/** Index of the first block behind the header: behind the last of its lines, which stand before the text has begun. */
export function headerEnd(blocks: readonly Read[]): number {
  let prose = 0;
  let end = 0;
  for (let index = 0; index < Math.min(blocks.length, MOST_HEADER_BLOCKS); index += 1) {
    const block = blocks[index]!;
    if (block.prose && !block.furniture && !block.header?.sure) prose += 1;
    if (prose > SENTENCES) break;
    if (block.header && (block.header.sure || prose <= SENTENCES_BEFORE_NAME)) end = index + 1;
  }
  return end;
}
