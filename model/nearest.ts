/** Changes that turn one word into the other: letters added, left out, replaced, or two neighbours exchanged (Damerau 1964). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, before[column - 2]! + 1);
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last[b.length]!;
}

/** A slip of the hand changes one letter in four at most; in a word of two or three, one. */
const allowed = (word: string): number => Math.min(3, Math.max(1, Math.floor(word.length / 4)));

/** Suggestions at most: more than that is no help. */
const MOST = 3;

/**
 * The known words that a wrong one may stand for: only those that a slip explains.
 *
 * @param word what was written
 * @returns nearest first; empty where nothing is near
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  if (word.length < 2 || word.length > 100) return [];
  const plain = word.toLowerCase();
  const most = allowed(plain);
  return [...known]
    .filter((candidate) => Math.abs(candidate.length - plain.length) <= most && candidate !== word)
    .map((candidate) => ({ candidate, changes: distance(plain, candidate.toLowerCase()) }))
    .filter(({ changes }) => changes <= most)
    .sort((a, b) => a.changes - b.changes || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** "Perhaps: x, y. ", or nothing. */
export const perhaps = (words: readonly string[]): string =>
  words.length > 0 ? `Perhaps: ${words.join(', ')}. ` : '';
