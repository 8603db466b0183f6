import type { Read } from './zones.ts';

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
      if (next || (links > 0 && !prose && !/:$/.test(text))) found.add(index);
      else links = 0;
      next = false;
      links -= 1;
    }
  }
  return found;
}
