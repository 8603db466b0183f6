import { placeBlocks } from './labels-column.ts';
import { textWidth, wrapText } from './labels-text.ts';
import { placeLabels, type LabelFrame, type PlacedLabel } from './labels.ts';
import { ticksOf } from './timeline-scale.ts';
import { stackMarks } from './timeline-stack.ts';
import { threadsDown, type ThreadPath } from './timeline-threads.ts';
import type { Timeline, TimelineArticle, TimelineRecord } from './timeline.ts';

/** A block of text beside its leader. `y` is the base line of its first line, `end` where the leader stops. */
export interface LabelView {
  lines: string[];
  y: number;
  end: number;
  side: 'left' | 'right';
}
export interface ColumnView {
  article: TimelineArticle;
  /** Percent of the width. */
  x: number;
  /** px from there to the left edge of the icons, and to the leader of the label. */
  shift: number;
  middle: number;
  /** px */
  top: number;
  /** Icons side by side. */
  wide: number;
  /** Span of an uncertain date, percent; none where the day is known. */
  bracket?: [number, number];
  label?: LabelView;
}
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

/** A drawing whose x are percent and whose y are px: right at `width` px and at every greater width. */
export interface Drawing {
  height: number;
  /** The line under the claims, and the line above the records, px. */
  claims: number;
  records: number;
  ticks: { x: number; words: string }[];
  months: number[];
  columns: ColumnView[];
  marks: MarkView[];
  threads: ThreadPath[];
}

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

/** px: type, its leading, an icon with its distance, a mark with its distance, between the two lines. */
export const TYPE = 12.5;
export const LEADING = 14;
export const ICON = 10.5;
const STACK = 9.5;
export const BETWEEN = 68;

const tenth = (value: number): number => Math.round(value * 10) / 10;
const percent = (part: number): number => Math.round(part * 1000) / 10;
const bracket = ({ exact, from, to }: { exact: boolean; from: number; to: number }) =>
  exact ? undefined : ([percent(from), percent(to)] as [number, number]);
const lineWidth = (lines: string[]): number =>
  Math.ceil(Math.max(...lines.map((line) => textWidth(line, TYPE))));
const frameOf = ({ width }: DrawingSize, rows: number, lines: number): LabelFrame => ({
  width,
  rows,
  pitch: lines * LEADING + 8,
  gap: 5,
  clear: 3,
});

/** Two lines where a little more width makes two enough, else three. */
function titleLines(title: string, width: number): string[] {
  const tries = [1, 1.2, 1.4].map((factor) => wrapText(title, TYPE, width * factor, 2));
  return tries.find((lines) => !lines.at(-1)!.endsWith('…')) ?? wrapText(title, TYPE, width, 3);
}

interface Worded {
  id: string;
  at: number;
  weight: number;
  lines: string[];
}

function place(
  items: Worded[],
  size: DrawingSize,
  rows: number,
): { placed: Map<string, PlacedLabel>; height: number } {
  const most = Math.max(1, ...items.map(({ lines }) => lines.length));
  const frame = frameOf(size, rows, most);
  const wishes = items.map(({ id, at, weight, lines }) => ({
    id,
    x: at * size.width,
    width: lineWidth(lines),
    height: lines.length * LEADING,
    weight,
  }));
  const placed = placeLabels(wishes, frame);
  const height = Math.max(0, ...placed.map(({ bottom }) => bottom));
  return { placed: new Map(placed.map((label) => [label.id, label])), height };
}

/** Columns of icons, moved apart where dates are close; the drawing leaves out what has no room and keeps its mark on the line. */
function placeColumns({ articles }: Timeline, size: DrawingSize) {
  const wide = (article: TimelineArticle) => Math.max(1, Math.ceil(article.claims.length / size.tall)) * ICON;
  const blocks = placeBlocks(
    articles.map((article) => ({
      id: article.id,
      at: article.at * size.width,
      size: wide(article),
      weight: 1 + article.claims.length,
    })),
    { from: 0, to: size.width, clear: 2, reach: 60 },
  );
  return new Map(blocks.map((block) => [block.id, block]));
}

function above(timeline: Timeline, size: DrawingSize) {
  const columns = placeColumns(timeline, size);
  const shown = timeline.articles.filter(({ id }) => columns.has(id));
  const worded = shown.map((article) => {
    const { start, end } = columns.get(article.id)!;
    const claims = `${article.claims.length} ${article.claims.length === 1 ? 'claim' : 'claims'}`;
    const name = wrapText(article.name, TYPE, 190, 1)[0]!;
    return {
      id: article.id,
      at: (start + end) / 2 / size.width,
      weight: 1 + article.claims.length,
      lines: [name, `${article.date} · ${claims}`],
    };
  });
  const labels = place(worded, size, size.rowsAbove);
  const icons = Math.max(0, ...shown.map(({ claims }) => Math.min(claims.length, size.tall))) * ICON;
  const line = labels.height + 10 + icons + 8;
  const views = shown.map((article): ColumnView => {
    const { start, end, at } = columns.get(article.id)!;
    const label = labels.placed.get(article.id);
    const top = line - 8 - Math.min(article.claims.length, size.tall) * ICON;
    return {
      article,
      x: percent(article.at),
      shift: tenth(start - at),
      middle: tenth((start + end) / 2 - at),
      top,
      wide: Math.max(1, Math.ceil(article.claims.length / size.tall)),
      bracket: bracket(article),
      // Rows are counted from the line upwards here: the highest row of the frame is the lowest of the picture.
      label: label && {
        lines: worded.find(({ id }) => id === article.id)!.lines,
        y: labels.height - label.bottom + LEADING - 3,
        end: labels.height - label.bottom + 2,
        side: label.side,
      },
    };
  });
  return { views, line };
}

function below(timeline: Timeline, size: DrawingSize, line: number) {
  const { rows, depth } = stackMarks(
    timeline.records.map(({ at }) => at * size.width),
    STACK,
  );
  const worded = timeline.records.map(({ id, at, weight, date, short }) => {
    const lines = [date, ...titleLines(short, size.label)];
    return { id, at, weight, lines };
  });
  const top = line + depth * STACK + 10;
  const { placed, height } = place(worded, size, size.rows);
  const heaviest = timeline.records.reduce<TimelineRecord | null>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    null,
  );
  const views = timeline.records.map((record, index): MarkView => {
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
  return { views, height: top + height };
}

/**
 * Lays out a timeline across the page: the claims of each article stand on one line, records hang from another.
 *
 * @param timeline what it shows
 * @param size least width and number of rows
 */
export function drawTimeline(timeline: Timeline, size: DrawingSize): Drawing {
  const columns = above(timeline, size);
  const records = columns.line + BETWEEN;
  const marks = below(timeline, size, records);
  const room = Math.floor(size.width / 46);
  const ticks = ticksOf(timeline.span, room);
  const single = timeline.span.from === timeline.span.to;
  // A long month name in bold serif takes 72 px.
  const short = single && size.width / 12 < 76;
  return {
    height: Math.ceil(marks.height + 6),
    claims: columns.line,
    records,
    ticks: ticks.map(({ at, words, short: few }) => ({ x: percent(at), words: short ? few : words })),
    months: single ? [] : ticks.flatMap(({ at }) => (at > 0 ? [percent(at)] : [])),
    columns: columns.views,
    marks: marks.views,
    threads: threadsDown(timeline.threads, BETWEEN),
  };
}
