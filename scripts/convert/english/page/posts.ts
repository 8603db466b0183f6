import type { Block } from '../../../../model/schema/index.ts';
import { furnitureOf } from './furniture/furniture.ts';

/** Line that opens an embedded post: what follows is the post, until its closing line. */
const OPENS = /^view (?:this|the) (?:post|tweet|video) (?:on|at)\b/i;
/** Line that closes one: the words of the post stand before it. */
const CLOSES = /^a post shared by\b|^posted by .{1,100} on\s|^(?:—|–|--)\s*.{1,80}\(@\w{1,30}\)/i;
/** Whether a line opens or closes an embedded post. */
export const isPostEdge = (text: string): boolean => OPENS.test(text) || CLOSES.test(text);

/** A post longer than this many blocks is not bracketed but ordinary text. */
const REACH = 4;

/**
 * Whether a block before a closing line reads like a post rather than like the article: addresses, hashtags,
 * an exclamation, words cut off by an ellipsis, or a title without a full stop.
 */
const looksPosted = (text: string): boolean =>
  /https?:\/\/|(?:^|\s)#\w|!(?:\s|$)|(?:…|\.\.\.)$/.test(text) ||
  (text.length <= 120 && !/[.?”"’')]$/.test(text));

/**
 * Finds the blocks that are the words of embedded posts, for the lines that open and close them.
 *
 * @param texts every block, trimmed, in order
 * @returns indexes of the blocks inside embeds (the opening and closing lines are furniture by themselves)
 */
export function embedded(texts: readonly string[]): Set<number> {
  const found = new Set<number>();
  let opened = -1;
  texts.forEach((text, index) => {
    if (OPENS.test(text)) opened = index;
    if (!CLOSES.test(text)) return;
    if (opened >= 0 && index - opened <= REACH)
      for (let inside = opened + 1; inside < index; inside += 1) found.add(inside);
    else
      for (
        let before = index - 1;
        before > 0 && index - before <= REACH && looksPosted(texts[before]!);
        before -= 1
      )
        found.add(before);
    opened = -1;
  });
  return found;
}

/** What of a block is read to tell its kind. */
const READ = 1000;

/** Indexes of the blocks that are the words of embedded posts: no part of the article, but somebody says something. */
export function postsIn({ text, blocks }: { text: string; blocks: readonly Block[] }): Set<number> {
  if (!blocks.some(({ kind }) => kind === 'furniture')) return new Set();
  const texts = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + READ)).trim());
  const found = embedded(texts);
  for (const index of found)
    if (blocks[index]?.kind !== 'furniture' || isPlain(texts[index] ?? '')) found.delete(index);
  return found;
}

/** An advert or a credit stays one inside a post; the address of a picture does not take the words along. */
function isPlain(text: string): boolean {
  const sort = furnitureOf(text, { first: false, last: false, capitals: false });
  return sort !== null && sort.name !== 'embed';
}
