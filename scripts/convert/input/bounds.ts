/** Bounds of a page: far above any article, so that none can stall a conversion. */
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;
export const MAX_DEPTH = 256;
export const MAX_ELEMENTS = 60_000;
const MAX_BRACKETS = 200_000;

/** Elements that never hold others, and those that are closed by what follows: they do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option path circle rect line use polygon g'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})\b/gi;

/**
 * What of a page goes beyond the bounds, in words; null where nothing does. Counts tags without building a tree.
 *
 * @param html the decoded page
 */
export function beyondBounds(html: string): string | null {
  // A parser makes a node of every stray bracket.
  if (html.split('<', MAX_BRACKETS + 1).length > MAX_BRACKETS) return `more than ${MAX_BRACKETS} brackets`;
  let depth = 0;
  let elements = 0;
  for (const [, close, name] of html.matchAll(TAG)) {
    if (close === '') elements += 1;
    if (FLAT.has(name!.toLowerCase())) continue;
    depth = close === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return `elements nested more than ${MAX_DEPTH} deep`;
    if (elements > MAX_ELEMENTS) return `more than ${MAX_ELEMENTS} elements`;
  }
  return null;
}
