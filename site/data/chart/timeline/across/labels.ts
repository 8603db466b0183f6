import { placeLabels } from '../../labels/place.ts';
import { textWidth, wrapText } from '../../labels/text.ts';
import type { Cell } from './cells.ts';
import { CELL, LEADING, RECORDS, TYPE, WIDTH } from './sizes.ts';

/** A name below the marks, beside the leader that comes down from its record. */
export interface CellLabel {
  cell: Cell;
  lines: string[];
  /** Whether it is a finding and not the name of the record. */
  finding: boolean;
  side: 'left' | 'right';
  /** px: base line of its first line, and where the leader ends. */
  y: number;
  end: number;
}

/** Names that a drawing bears, findings apart. */
const MOST = 10;
const ROWS = 5;
/** Type of findings, px. */
export const FINDING = 16;

/** Labels of the weightiest records, and findings at theirs; none meets another or its leader. */
export function drawLabels(cells: Cell[], depth: number, findings: Map<string, string>) {
  const named = [...cells]
    .sort((a, b) => b.record.weight - a.record.weight)
    .filter(({ record }) => !findings.has(record.id))
    .slice(0, MOST);
  const worded = [
    ...cells
      .filter(({ record }) => findings.has(record.id))
      .map((cell) => ({ cell, finding: true, text: findings.get(cell.record.id)! })),
    ...named.map((cell) => ({ cell, finding: false, text: cell.record.short })),
  ].map(({ cell, finding, text }) => ({
    cell,
    finding,
    lines: [cell.record.date, ...wrapText(text, finding ? FINDING : TYPE, finding ? 230 : 125, 3)],
  }));
  const top = RECORDS + depth * CELL + 16;
  const pitch = 4 * LEADING + 12;
  const placed = placeLabels(
    worded.map(({ cell, lines, finding }) => ({
      id: cell.record.id,
      x: cell.x,
      width: Math.ceil(Math.max(...lines.map((line) => textWidth(line, finding ? FINDING : TYPE)))),
      height: lines.length * (LEADING + (finding ? 3 : 0)),
      weight: finding ? 1_000_000 : cell.record.weight,
    })),
    { width: WIDTH, rows: ROWS, pitch, gap: 6, clear: 8 },
  );
  const labels = placed.map(({ id, side, top: from, bottom }): CellLabel => {
    const { cell, lines, finding } = worded.find((one) => one.cell.record.id === id)!;
    return { cell, lines, finding, side, y: top + from + LEADING - 3, end: top + bottom };
  });
  return { labels, bottom: Math.max(top, ...labels.map(({ end }) => end)) };
}
