import { fit, type Fitted, type Measured, type Room } from './fit.ts';
import { toRuns, type Word } from './words.ts';
import type { QuotePiece } from '../parts/claim.ts';

/** A text ready to be drawn. */
export interface Placed {
  /** Pixels. */
  size: number;
  lines: QuotePiece[][];
}

/** Width of the ellipsis, in sizes: wider than in any of our faces. */
const ELLIPSIS = 1.1;

const runs = (words: Word[], { size, lines }: Fitted): Placed => ({
  size,
  lines: lines.map(([from, to]) => toRuns(words.slice(from, to))),
});

/** The first words with an ellipsis, which takes the place of a comma or the like. */
function elided(words: Word[], count: number): Word[] {
  const last = words[count - 1]!.map((part) => ({ ...part }));
  const end = last.at(-1)!;
  end.words = `${end.words.replace(/[,;:.–—]+$/, '')}…`;
  return [...words.slice(0, count - 1), last];
}

/**
 * Finds room for a text: all of it in the largest size that holds, else in the smallest size as many of its
 * sentences as hold, else as many words, with an ellipsis. No word is cut; one that is wider than the room is
 * set smaller.
 *
 * @param measured widths of `words` at 1 px
 * @param ends numbers of words after which the text may end without an ellipsis, the longest first
 */
export function place(words: Word[], measured: Measured, room: Room, ends: number[] = []): Placed {
  const beginning = (count: number, more: number): Measured => ({
    ...measured,
    words: measured.words.slice(0, count).map((width, index) => (index === count - 1 ? width + more : width)),
  });
  for (const count of [words.length, ...ends]) {
    const found = fit(beginning(count, 0), room);
    if (found) return runs(words.slice(0, count), found);
  }
  for (let count = words.length - 1; count > 0; count -= 1) {
    const found = fit(beginning(count, ELLIPSIS), room);
    if (found) return runs(elided(words, count), found);
  }
  const size = Math.min(room.steps.at(-1)!, room.width / (measured.words[0]! + ELLIPSIS));
  return runs(words.length > 1 ? elided(words, 1) : words, { size, lines: [[0, 1]] });
}
