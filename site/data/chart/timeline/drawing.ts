import { drawAbove, type ColumnView, type StrayView } from './above.ts';
import { drawBelow, type MarkView } from './below.ts';
import { BETWEEN, percent, type DrawingSize } from './metrics.ts';
import { ticksOf } from './scale.ts';
import { threadsDown, type ThreadPath } from './threads.ts';
import type { Timeline } from './timeline.ts';

/** A drawing whose x are percent and whose y are px: right at `width` px and at every greater width. */
export interface Drawing {
  height: number;
  /** The line under the claims, and the line above the records, px. */
  claims: number;
  records: number;
  ticks: { x: number; words: string }[];
  columns: ColumnView[];
  strays: StrayView[];
  marks: MarkView[];
  threads: ThreadPath[];
}

/**
 * Lays out a timeline across the page: the claims of each article stand on one line, records hang from another.
 *
 * @param timeline what it shows
 * @param size least width and number of rows
 */
export function drawTimeline(timeline: Timeline, size: DrawingSize): Drawing {
  const above = drawAbove(timeline, size);
  const records = above.line + BETWEEN;
  const below = drawBelow(timeline, size, records);
  const room = Math.floor(size.width / 46);
  const ticks = ticksOf(timeline.span, room);
  const single = timeline.span.from === timeline.span.to;
  // A long month name in bold serif takes 72 px.
  const short = single && size.width / 12 < 76;
  return {
    height: Math.ceil(below.bottom + 6),
    claims: above.line,
    records,
    ticks: ticks.map(({ at, words, short: few }) => ({ x: percent(at), words: short ? few : words })),
    columns: above.columns,
    strays: above.strays,
    marks: below.marks,
    threads: threadsDown(timeline.threads, BETWEEN),
  };
}
