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
}

/** Shortest sentence that is surely prose and no teaser, in words; and in code units whatever its end. */
const PROSE_WORDS = 9;
const PROSE_LENGTH = 220;

/** Whether a block reads as running text. */
export const isProse = (text: string): boolean =>
  text.length >= PROSE_LENGTH ||
  (/[.!?…]["”’)\]]*$/.test(text) && !/(?:\.\.\.|…)$/.test(text) && text.split(/\s+/).length >= PROSE_WORDS);

/** Headers stand near the top; a line like them further down is a part of the story. */
const HEADER_BLOCKS = 8;
/** A page may put menus before the header, never this many lines. */
const MOST_HEADER_BLOCKS = 80;
/** Sentences that may stand before the last line of a header: a standfirst. */
const STANDFIRST = 1;

/** Index of the first block behind the header. */
export function headerEnd(blocks: readonly Read[]): number {
  let prose = 0;
  let end = 0;
  for (let index = 0; index < Math.min(blocks.length, MOST_HEADER_BLOCKS); index += 1) {
    const block = blocks[index]!;
    if (block.prose && !block.furniture && !block.header?.sure) prose += 1;
    if (prose > STANDFIRST && index >= HEADER_BLOCKS) break;
    if (prose > STANDFIRST + 1) break;
    if (block.header) end = index + 1;
  }
  return end;
}

/** Titles listed under a heading at most: beyond, the text has gone on. */
const MOST_LINKS = 40;
/** Part of the running text that must lie before matter which follows the article. */
const BEFORE_END = 0.6;

/**
 * Which blocks are furniture for what stands above them: titles under "Related stories", what follows "Comments",
 * the line after "Image caption".
 *
 * @param from first block that may be one: before the headline, lists of links are menus
 */
export function announced(blocks: readonly Read[], from: number): Set<number> {
  const lengths = blocks.map(({ prose, furniture, text }) => (prose && !furniture ? text.length : 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const found = new Set<number>();
  let before = 0;
  let links = 0;
  let next = false;
  for (const [index, { furniture, prose, text }] of blocks.entries()) {
    before += lengths[index]!;
    const opens = index >= from ? furniture?.opens : undefined;
    if (opens === 'end' && before >= total * BEFORE_END && total > 0) {
      for (let after = index + 1; after < blocks.length; after += 1) found.add(after);
      break;
    }
    if (opens) {
      next = opens === 'next';
      links = opens === 'links' ? MOST_LINKS : 0;
    } else if (!furniture) {
      if (next || (links > 0 && !prose && !/[:”"]$/.test(text))) found.add(index);
      else links = 0;
      next = false;
      links -= 1;
    }
  }
  return found;
}

/** Longest line that is a running head or a button when it comes again and again. */
const REPEATED_LENGTH = 70;
const REPEATED = 3;

/** Blocks whose short line comes again and again, numbers aside: running heads, buttons. */
export function repeated(blocks: readonly Read[]): Set<number> {
  const seen = new Map<string, number[]>();
  for (const [index, { text, prose, item }] of blocks.entries()) {
    // A speaker's label, a direction in brackets and an item may come again in the text itself.
    if (prose || item || text.length > REPEATED_LENGTH || /[:.?!)\]”"]$/.test(text) || !/\p{L}/u.test(text))
      continue;
    const key = text.replace(/\d+/g, '#');
    const places = seen.get(key);
    if (places) places.push(index);
    else seen.set(key, [index]);
  }
  // The first may be the headline.
  return new Set(
    [...seen.values()]
      .filter(({ length }) => length >= REPEATED)
      .flatMap(([first, ...rest]) => (first === 0 ? rest : [first!, ...rest])),
  );
}
