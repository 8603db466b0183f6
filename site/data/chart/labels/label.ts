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

/** Weight placed, rows used, and the sum of the rows; both of the latter below 0, so that more is better in each. */
type Score = readonly [weight: number, rows: number, leaders: number];

/** Rates a placing: more weight is better; then fewer rows; then shorter leaders in all. */
export const score = (placed: readonly PlacedLabel[], weights: ReadonlyMap<string, number>): Score => [
  placed.reduce((sum, label) => sum + weights.get(label.id)!, 0),
  -placed.reduce((most, label) => Math.max(most, label.row), 0),
  -placed.reduce((sum, label) => sum + label.row, 0),
];

/** Above 0 where the first is better. */
export const compareScores = (a: Score, b: Score): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Whether two labels get in each other's way, text on text or leader through text. */
export function collide(a: PlacedLabel, b: PlacedLabel, clear: number): boolean {
  if (a.row === b.row && a.left - clear < b.right && b.left - clear < a.right) return true;
  const deep = a.row > b.row ? a : b;
  const high = deep === a ? b : a;
  // The leader of the lower label passes every row above it, and its own row as far as its text reaches.
  if (deep.x > high.left - clear && deep.x < high.right + clear) return true;
  return a.row === b.row && high.x > deep.left - clear && high.x < deep.right + clear;
}

/** A label in a row, on a side of its leader; null where it would leave the frame. */
export function standing(
  wish: LabelWish,
  row: number,
  side: PlacedLabel['side'],
  frame: LabelFrame,
): PlacedLabel | null {
  const left = side === 'right' ? wish.x + frame.gap : wish.x - frame.gap - wish.width;
  const right = left + wish.width;
  if (left < 0 || right > frame.width) return null;
  const top = row * frame.pitch;
  return { id: wish.id, x: wish.x, row, side, left, right, top, bottom: top + wish.height };
}
