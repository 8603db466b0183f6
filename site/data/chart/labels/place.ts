import { random } from './random.ts';
import { placeInTurn, startingTurns, varied } from './turns.ts';

/** A label that wants a place at a leader, a vertical line that comes down from its mark. */
export interface LabelWish {
  id: string;
  /** Where the leader stands, px from the left of the frame. */
  x: number;
  /** Size of the text block, px. */
  width: number;
  height: number;
  /** Positive. When not all labels fit, the sum of the weights that do is made as large as was found. */
  weight: number;
}

/** Where labels may stand: rows of one height below the marks. */
export interface LabelFrame {
  /** px */
  width: number;
  /** Rows at most. Few rows keep stairs short. */
  rows: number;
  /** From the top of one row to the top of the next, px; at least the height of the tallest label. */
  pitch: number;
  /** Between a leader and its text, px. */
  gap: number;
  /** Least distance between two texts, and between a text and the leader of another, px. */
  clear: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PlacedLabel extends Box {
  id: string;
  x: number;
  row: number;
  /** On which side of its leader the text stands. The leader runs from the top of the frame to `bottom`. */
  side: 'left' | 'right';
}

/** Comparisons of two labels that one call may make: about half a second, counted and not timed, so that builds repeat. */
const BUDGET = 60_000_000;
const SEED = 20190101;

/** Better: more weight placed; then fewer rows; then shorter leaders in all. */
function score(placed: PlacedLabel[], weights: Map<string, number>): [number, number, number] {
  const weight = placed.reduce((sum, label) => sum + weights.get(label.id)!, 0);
  const rows = placed.reduce((most, label) => Math.max(most, label.row), 0);
  return [weight, -rows, -placed.reduce((sum, label) => sum + label.row, 0)];
}

/** Above 0 where the first is better. */
const compareScores = (a: number[], b: number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

/**
 * Gives labels their places: no two texts overlap, no leader crosses a text, all stand inside the frame.
 * A seeded search: small changes to the order are kept while they make nothing worse. What finds no place is left out.
 * Because every distance is between a left and a right neighbour, a drawing stretched to a greater width holds too.
 *
 * @param wishes any number, in any order; ids differ
 * @returns labels by their leaders from left to right; the same input gives the same output
 */
export function placeLabels(wishes: LabelWish[], frame: LabelFrame): PlacedLabel[] {
  if (wishes.length === 0) return [];
  const weights = new Map(wishes.map((wish) => [wish.id, wish.weight]));
  const next = random(SEED);
  const tries = Math.max(4, Math.min(6000, Math.floor(BUDGET / (frame.rows * (wishes.length + 1) ** 2))));
  const starts = startingTurns(wishes);
  const round = Math.ceil(tries / starts.length);
  let best: PlacedLabel[] = [];
  for (const start of starts) {
    let turns = start;
    let current = placeInTurn(turns, frame);
    for (let attempt = 1; attempt < round; attempt += 1) {
      const changed = varied(turns, next);
      const placed = placeInTurn(changed, frame);
      if (compareScores(score(placed, weights), score(current, weights)) >= 0)
        [turns, current] = [changed, placed];
    }
    if (compareScores(score(current, weights), score(best, weights)) > 0) best = current;
  }
  return best.sort((a, b) => a.x - b.x || a.row - b.row);
}
