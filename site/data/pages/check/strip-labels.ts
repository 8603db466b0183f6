import { textWidth, wrapText } from '../../chart/labels/text.ts';
import { placeLabels } from '../../chart/labels/place.ts';

/** A mark that may be named beside its date. */
export interface Nameable {
  id: string;
  /** Percent of the length. */
  at: number;
  date: string;
  name: string;
}
/** The name of a mark. Its leader comes down from the line of the claims. */
export interface StripLabel {
  /** Percent of the length. */
  at: number;
  side: 'left' | 'right';
  /** Top of its first line below the marks, and where its leader ends, rem. */
  top: number;
  end: number;
  lines: string[];
}

/** px at a type size of 16: least width at which names are shown, their type, leading and widest line. */
const WIDTH = 576;
const TYPE = 12.5;
const LEADING = 16;
const LONGEST = 150;
/** A strip is small: it names at most this many marks, in this many rows. */
const MOST = 4;
const ROWS = 2;

const rem = (px: number): number => px / 16;

/**
 * Names the weightiest marks of a strip that find a place: no name overlaps another or meets its leader,
 * at the least width and at every greater one.
 *
 * @param marks the weightiest first
 * @returns labels from left to right, and the height that they take, rem
 */
export function stripLabels(marks: Nameable[]): { labels: StripLabel[]; height: number } {
  const worded = marks
    .slice(0, MOST)
    .map((mark) => ({ ...mark, lines: [mark.date, ...wrapText(mark.name, TYPE, LONGEST, 2)] }));
  const wishes = worded.map(({ id, at, lines }, index) => ({
    id,
    x: (at / 100) * WIDTH,
    width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, TYPE)))),
    height: lines.length * LEADING,
    // Weightier than all that follow together, so that no two lesser names take the place of a greater.
    weight: 2 ** (MOST - index),
  }));
  const frame = { width: WIDTH, rows: ROWS, pitch: 3 * LEADING + 4, gap: 5, clear: 6 };
  const labels = placeLabels(wishes, frame).map(({ id, side, top, bottom }): StripLabel => {
    const { at, lines } = worded.find((mark) => mark.id === id)!;
    return { at, side, top: rem(top), end: rem(bottom), lines };
  });
  return { labels, height: Math.max(0, ...labels.map(({ end }) => end)) };
}
