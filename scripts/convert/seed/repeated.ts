import type { Read } from './zones.ts';

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
