import { placeBlocks, type BlockWish } from '../labels/column.ts';
import { wrapText } from '../labels/text.ts';
import { AT, ICONS, LEADING, TYPE } from './metrics.ts';
import { ticksOf, type Tick } from './scale.ts';
import { stackMarks } from './stack.ts';
import type { Timeline, TimelineArticle, TimelineRecord } from './timeline.ts';

/** All px: the drawing for narrow screens, with time running down. Claims stand left, records right. */
export interface Column {
  height: number;
  ticks: { y: number; words: string }[];
  articles: {
    article: TimelineArticle;
    y: number;
    bracket?: [number, number];
    /** None where there is no room: the mark on the line stays. */
    block?: { top: number; name: string[]; date: string[]; icons: number };
  }[];
  marks: {
    record: TimelineRecord;
    y: number;
    /** Stacked away from the line, px. */
    shift: number;
    bracket?: [number, number];
    label?: { top: number; day: string; lines: string[] };
  }[];
}

const STACK = 9.5;
/** Marks are stacked at most this often; more would reach the labels. */
const MOST = 3;

const bracketOf = (height: number, { exact, from, to }: { exact: boolean; from: number; to: number }) =>
  exact ? undefined : ([Math.round(from * height), Math.round(to * height)] as [number, number]);

function blocksOf({ articles }: Timeline, height: number): Column['articles'] {
  const drawn = articles.map((article) => {
    const name = wrapText(article.name, TYPE, AT.left, 3);
    const date = wrapText(article.date, TYPE, AT.left, 3);
    const icons = Math.ceil(article.claims.length / ICONS.perRow);
    return {
      article,
      name,
      date,
      icons,
      size: (name.length + date.length) * LEADING + 6 + icons * ICONS.size,
    };
  });
  const wishes = drawn.map(({ article, size }): BlockWish => {
    return { id: article.id, at: article.at * height, size, weight: 1 + article.claims.length };
  });
  const placed = placeBlocks(wishes, { from: 0, to: height, clear: 12, reach: height });
  return drawn.map(({ article, name, date, icons }) => {
    const found = placed.find(({ id }) => id === article.id);
    return {
      article,
      y: Math.round(article.at * height),
      bracket: bracketOf(height, article),
      ...(found && { block: { top: Math.round(found.start), name, date, icons } }),
    };
  });
}

function marksOf({ records, span }: Timeline, height: number): Column['marks'] {
  const { rows } = stackMarks(
    records.map(({ at }) => at * height),
    STACK,
  );
  const single = span.from === span.to;
  const worded = records.map((record) => {
    const day = single ? record.day : record.date.replace(/\d\d(\d\d)$/, '’$1');
    return { record, day, lines: wrapText(`${day} ${record.short}`, TYPE, AT.right - AT.labels, 4) };
  });
  const wishes = worded.map(({ record, lines }): BlockWish => {
    return { id: record.id, at: record.at * height, size: lines.length * LEADING, weight: record.weight };
  });
  const placed = placeBlocks(wishes, { from: 0, to: height, clear: 5, reach: 46 });
  return worded.map(({ record, day, lines }, index) => {
    const found = placed.find(({ id }) => id === record.id);
    return {
      record,
      y: Math.round(record.at * height),
      shift: (rows[index]! % MOST) * STACK,
      bracket: bracketOf(height, record),
      ...(found && { label: { top: Math.round(found.start), day, lines } }),
    };
  });
}

/**
 * Lays out a timeline down the page, for narrow screens.
 *
 * @param height length of the time line, px; the same time takes the same length everywhere on it
 */
export function drawColumn(timeline: Timeline, height: number): Column {
  const ticks = ticksOf(timeline.span, Math.floor(height / 20));
  const y = ({ at }: Tick) => Math.round(at * height);
  const single = timeline.span.from === timeline.span.to;
  return {
    height,
    ticks: ticks.map((tick) => ({ y: y(tick), words: single ? tick.short : tick.words })),
    articles: blocksOf(timeline, height),
    marks: marksOf(timeline, height),
  };
}
