import type { RowGroup } from './row.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** The beginning of a list that stands on a page about something else, and where the whole of it is. */
export interface Shortened {
  groups: RowGroup[];
  total: number;
  shown: number;
  /** The whole list, with an address of its own. */
  whole: string;
}

/** Rows that such a list shows at most. */
const MOST = 40;

/**
 * @param groups in the order in which they are read
 * @param whole address of the whole list
 */
export function shorten(groups: RowGroup[], whole: string): Shortened {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  let left = MOST;
  const shown = groups.map((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return { ...group, rows, note: fill(strings.lists.some, { some: rows.length, all: group.rows.length }) };
  });
  return {
    groups: shown.filter(({ rows }) => rows.length > 0),
    total,
    shown: Math.min(total, MOST),
    whole,
  };
}
