import { wrapText } from '../labels/text.ts';
import {
  bracket,
  LEADING,
  percent,
  placeWorded,
  STACK,
  TYPE,
  type DrawingSize,
  type LabelView,
} from './metrics.ts';
import { stackMarks } from './stack.ts';
import type { Timeline, TimelineRecord } from './timeline.ts';

/** A record with its label, where that found a place. */
export interface MarkView {
  record: TimelineRecord;
  /** Percent of the width. */
  x: number;
  /** px: middle of the mark. */
  y: number;
  bracket?: [number, number];
  label?: LabelView;
  lead: boolean;
}

/** Two lines where a little more width makes two enough, else three. */
function titleLines(title: string, width: number): string[] {
  const tries = [1, 1.2, 1.4].map((factor) => wrapText(title, TYPE, width * factor, 2));
  return tries.find((lines) => !lines.at(-1)!.endsWith('…')) ?? wrapText(title, TYPE, width, 3);
}

/**
 * What hangs from the line of the records.
 *
 * @param line where that line lies, px
 * @returns marks from left to right, and where the lowest label ends, px
 */
export function drawBelow(timeline: Timeline, size: DrawingSize, line: number) {
  const { rows, depth } = stackMarks(
    timeline.records.map(({ at }) => at * size.width),
    STACK,
  );
  const worded = timeline.records.map(({ id, at, weight, date, short }) => {
    const lines = [date, ...titleLines(short, size.label)];
    return { id, at, weight, lines };
  });
  const top = line + depth * STACK + 10;
  const { placed, height } = placeWorded(worded, size, size.rows);
  const heaviest = timeline.records.reduce<TimelineRecord | null>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    null,
  );
  const marks = timeline.records.map((record, index): MarkView => {
    const label = placed.get(record.id);
    return {
      record,
      x: percent(record.at),
      y: line + rows[index]! * STACK,
      bracket: bracket(record),
      label: label && {
        lines: worded[index]!.lines,
        y: top + label.top + LEADING - 3,
        end: top + label.bottom - 2,
        side: label.side,
      },
      lead: record === heaviest && record.checks.length > 1,
    };
  });
  return { marks, bottom: top + height };
}
