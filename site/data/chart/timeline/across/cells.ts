import type { TimelineRecord } from '../timeline.ts';
import { across, CELL, INSET, RECORDS, WIDTH } from './sizes.ts';

/** A record below the line, in the cell nearest to its true date. */
export interface Cell {
  record: TimelineRecord;
  /** px: middle of the mark. */
  x: number;
  y: number;
  /** px: where its date lies on the line. */
  true: number;
  /** px: span of an uncertain date. */
  span?: [number, number];
}

/** px: how far a mark may stand from its date, and what a row down costs against a px aside. */
const SHIFT = 24;
const ROW_COST = 15;
const FIRST = RECORDS + 18;

/** Gives every record a cell of its own: the cheapest of those near its date, row by row. */
export function drawCells(records: TimelineRecord[]): { cells: Cell[]; depth: number } {
  const rows: number[][] = [];
  const free = (row: number, x: number) => (rows[row] ?? []).every((taken) => Math.abs(taken - x) >= CELL);
  const inside = (x: number) => Math.max(INSET + 6, Math.min(WIDTH - INSET - 6, x));
  const cells = records.map((record): Cell => {
    const at = across(record.at);
    let best: { row: number; x: number; cost: number } | undefined;
    for (let row = 0; row <= rows.length; row += 1)
      for (let shift = -SHIFT; shift <= SHIFT; shift += 2) {
        const x = inside(Math.round(at) + shift);
        const cost = row * ROW_COST + Math.abs(x - at);
        if (free(row, x) && (!best || cost < best.cost)) best = { row, x, cost };
      }
    const { row, x } = best!;
    (rows[row] ??= []).push(x);
    return {
      record,
      x,
      y: FIRST + row * CELL,
      true: at,
      ...(record.exact ? {} : { span: [across(record.from), across(record.to)] }),
    };
  });
  return { cells, depth: rows.length };
}
