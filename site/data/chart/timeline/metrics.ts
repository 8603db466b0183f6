import { textWidth } from '../labels/text.ts';
import type { PlacedLabel } from '../labels/label.ts';
import { placeLabels } from '../labels/place.ts';

/** px: type, its leading, an icon with its distance, a mark with its distance, between the two lines. */
export const TYPE = 12.5;
export const LEADING = 14;
export const ICON = 11;
export const STACK = 9.5;
export const BETWEEN = 68;

/** px. Made to fit a screen of 320 px; a wider one leaves room at the right. */
export const AT = { left: 76, claims: 82, records: 120, labels: 160, right: 292 } as const;
/** Icons side by side, and their distance. */
export const ICONS = { perRow: 6, size: 12 } as const;
/** Units across a drawing; a thread is drawn in whole units and stretched to the width. */
export const UNITS = 1000;

export interface DrawingSize {
  /** Least width at which it is shown, px. */
  width: number;
  /** Rows of labels below and above. */
  rows: number;
  rowsAbove: number;
  /** Claims in one column. */
  tall: number;
  /** Widest label, px. */
  label: number;
}

/** A block of text beside its leader. `y` is the base line of its first line, `end` where the leader stops. */
export interface LabelView {
  lines: string[];
  y: number;
  end: number;
  side: 'left' | 'right';
}

/** Text that wants a place on a line: `at` is a part of its length. */
export interface Worded {
  id: string;
  at: number;
  weight: number;
  lines: string[];
}

export const tenth = (value: number): number => Math.round(value * 10) / 10;
/** Percent of the width, to a tenth: two thirds of a pixel on the widest page. */
export const percent = (part: number): number => tenth(part * 100);

/** Both ends of a date that is not known to the day, percent. */
export const bracket = (item: { exact: boolean; from: number; to: number }): [number, number] | undefined =>
  item.exact ? undefined : [percent(item.from), percent(item.to)];

/**
 * Gives texts their places in rows that hold the tallest of them.
 *
 * @returns what found a place, by id, and the height that it takes, px
 */
export function placeWorded(items: Worded[], { width }: DrawingSize, rows: number) {
  const most = Math.max(1, ...items.map(({ lines }) => lines.length));
  const wishes = items.map(({ id, at, weight, lines }) => ({
    id,
    x: at * width,
    width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, TYPE)))),
    height: lines.length * LEADING,
    weight,
  }));
  const labels = placeLabels(wishes, { width, rows, pitch: most * LEADING + 8, gap: 5, clear: 3 });
  const placed = new Map<string, PlacedLabel>(labels.map((label) => [label.id, label]));
  return { placed, height: Math.max(0, ...labels.map(({ bottom }) => bottom)) };
}
