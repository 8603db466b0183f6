import { placeBlocks } from '../labels/column.ts';
import { wrapText } from '../labels/text.ts';
import {
  bracket,
  ICON,
  LEADING,
  percent,
  placeWorded,
  TYPE,
  type DrawingSize,
  type LabelView,
} from './metrics.ts';
import type { Timeline, TimelineArticle } from './timeline.ts';

/** An article with its claims, one icon each. */
export interface ColumnView {
  article: TimelineArticle;
  /** Percent of the width. */
  x: number;
  /** px from there to the middle of the icons, where the leader of the label stands. */
  middle: number;
  /** px */
  top: number;
  /** Icons side by side. */
  wide: number;
  /** Span of an uncertain date, percent; none where the day is known. */
  bracket?: [number, number];
  label?: LabelView;
}
/** An article for whose column there is no room: a mark on the line, percent of the width. */
export interface StrayView {
  article: TimelineArticle;
  x: number;
}

/** px: between a column and the line under it, and between it and the labels above. */
const FOOT = 8;
const HEAD = 10;
/** A longer name of an article is shortened, px. */
const NAME = 190;

const columnsOf = ({ claims }: TimelineArticle, { tall }: DrawingSize): number =>
  Math.max(1, Math.ceil(claims.length / tall));

/** Columns of icons, moved apart where dates are close. */
function placeColumns({ articles }: Timeline, size: DrawingSize) {
  const blocks = placeBlocks(
    articles.map((article) => ({
      id: article.id,
      at: article.at * size.width,
      size: columnsOf(article, size) * ICON,
      weight: 1 + article.claims.length,
    })),
    { from: 0, to: size.width, clear: 2, reach: 60 },
  );
  return new Map(blocks.map((block) => [block.id, block]));
}

/**
 * What stands above the line of the claims.
 *
 * @returns columns and strays from left to right, and where the line lies, px from the top
 */
export function drawAbove(timeline: Timeline, size: DrawingSize) {
  const placed = placeColumns(timeline, size);
  const shown = timeline.articles.filter(({ id }) => placed.has(id));
  const worded = shown.map((article) => {
    const { start, end } = placed.get(article.id)!;
    const claims = `${article.claims.length} ${article.claims.length === 1 ? 'claim' : 'claims'}`;
    const lines = [...wrapText(article.name, TYPE, NAME, 1), `${article.date} · ${claims}`];
    return { id: article.id, at: (start + end) / 2 / size.width, weight: 1 + article.claims.length, lines };
  });
  const labels = placeWorded(worded, size, size.rowsAbove);
  const tallest = Math.max(0, ...shown.map(({ claims }) => Math.min(claims.length, size.tall)));
  const line = labels.height + HEAD + tallest * ICON + FOOT;
  const columns = shown.map((article, index): ColumnView => {
    const { start, end, at } = placed.get(article.id)!;
    const label = labels.placed.get(article.id);
    return {
      article,
      x: percent(article.at),
      middle: Math.round((start + end) / 2 - at),
      top: line - FOOT - Math.min(article.claims.length, size.tall) * ICON,
      wide: columnsOf(article, size),
      bracket: bracket(article),
      // Rows are counted from the line upwards here: the highest row of the frame is the lowest of the picture.
      label: label && {
        lines: worded[index]!.lines,
        y: labels.height - label.bottom + LEADING - 3,
        end: labels.height - label.bottom + 2,
        side: label.side,
      },
    };
  });
  const strays = timeline.articles.filter(({ id }) => !placed.has(id));
  return { columns, strays: strays.map((article): StrayView => ({ article, x: percent(article.at) })), line };
}
