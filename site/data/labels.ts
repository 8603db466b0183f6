import { random, shuffled } from './labels-order.ts';

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
const BUDGET = 12_000_000;
const SEED = 20190101;

/** Whether two labels get in each other's way, text on text or leader through text. */
function collide(a: PlacedLabel, b: PlacedLabel, clear: number): boolean {
  if (a.row === b.row && a.left - clear < b.right && b.left - clear < a.right) return true;
  const deep = a.row > b.row ? a : b;
  const high = deep === a ? b : a;
  // The leader of the lower label passes every row above it, and its own row as far as its text reaches.
  if (deep.x > high.left - clear && deep.x < high.right + clear) return true;
  return a.row === b.row && high.x > deep.left - clear && high.x < deep.right + clear;
}

/** Puts the labels down one after the other, each in the highest row that takes it. */
function placeInOrder(wishes: LabelWish[], frame: LabelFrame, sides: readonly PlacedLabel['side'][]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const found = firstPlace(wish, frame, placed, sides);
    if (found) placed.push(found);
  }
  return placed;
}

function firstPlace(wish: LabelWish, frame: LabelFrame, placed: PlacedLabel[], sides: readonly PlacedLabel['side'][]) {
  for (let row = 0; row < frame.rows; row += 1) {
    for (const side of sides) {
      const left = side === 'right' ? wish.x + frame.gap : wish.x - frame.gap - wish.width;
      const top = row * frame.pitch;
      const box = { left, right: left + wish.width, top, bottom: top + wish.height };
      if (box.left < 0 || box.right > frame.width) continue;
      const label: PlacedLabel = { id: wish.id, x: wish.x, row, side, ...box };
      if (!placed.some((other) => collide(label, other, frame.clear))) return label;
    }
  }
  return null;
}

/** Better: more weight placed; then fewer rows; then shorter leaders in all. */
function score(placed: PlacedLabel[], weights: Map<string, number>): [number, number, number] {
  const weight = placed.reduce((sum, label) => sum + weights.get(label.id)!, 0);
  const rows = placed.reduce((most, label) => Math.max(most, label.row), 0);
  return [weight, -rows, -placed.reduce((sum, label) => sum + label.row, 0)];
}

const better = (a: number[], b: number[]): boolean => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! > b[at]!;
};

/**
 * Gives labels their places: no two texts overlap, no leader crosses a text, all stand inside the frame.
 * Seeded orders are tried, the weightiest label first on the whole; what finds no place is left out.
 * Because every distance is between a left and a right neighbour, a drawing stretched to a greater width holds too.
 *
 * @param wishes any number, in any order; ids differ
 * @returns labels by their leaders from left to right; the same input gives the same output
 */
export function placeLabels(wishes: LabelWish[], frame: LabelFrame): PlacedLabel[] {
  const sorted = [...wishes].sort((a, b) => b.weight - a.weight || a.x - b.x || (a.id < b.id ? -1 : 1));
  const weights = new Map(wishes.map((wish) => [wish.id, wish.weight]));
  const next = random(SEED);
  const tries = Math.max(4, Math.min(3000, Math.floor(BUDGET / (frame.rows * (wishes.length + 1) ** 2))));
  let best: PlacedLabel[] = [];
  let bestScore: number[] = [-1, 0, 0];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const order = attempt < 2 ? sorted : shuffled(sorted, (attempt % 12) / 6, next);
    const placed = placeInOrder(order, frame, attempt % 2 === 0 ? ['right', 'left'] : ['left', 'right']);
    const found = score(placed, weights);
    if (better(found, bestScore)) [best, bestScore] = [placed, found];
  }
  return best.sort((a, b) => a.x - b.x || a.row - b.row);
}
