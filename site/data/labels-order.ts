/**
 * A repeatable source of numbers (mulberry32), so that a build draws the same picture everywhere.
 *
 * @returns a function that gives numbers from 0 up to 1
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Moves items about from a given order.
 *
 * @param items in the order to start from
 * @param amount 0 keeps the order; 1 lets an item move by about half the list
 * @param next source of numbers from 0 up to 1
 */
export function shuffled<T>(items: readonly T[], amount: number, next: () => number): T[] {
  return items
    .map((item, index) => ({ item, key: index + next() * amount * items.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
