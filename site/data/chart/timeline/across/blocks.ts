import { placeBlocks } from '../../labels/column.ts';
import type { Order } from '../../../../../model/views/record-links.ts';
import type { Timeline, TimelineArticle, TimelineClaim } from '../timeline.ts';
import { checkNumbers, lightNames } from './names.ts';
import { chooseLabels, wishes, type BlockLabel } from './block-labels.ts';
import { across, CELL, CLAIMS, INSET, TALL, WIDTH } from './sizes.ts';

/** An article above the line: its marks in columns, an elbow to the true date, its name. */
export interface Block {
  article: TimelineArticle;
  /** Name by which light finds it, and its marks with theirs. */
  name: string;
  marks: { claim: TimelineClaim; classes: string }[];
  /** px: left and top of the marks. */
  x: number;
  y: number;
  columns: number;
  /** Path from the block down to the true date. */
  elbow: string;
  label: BlockLabel;
  counts: Record<Order, number>;
}

/** px from the bottom of the marks to the line. */
const FOOT = 30;
/** Every article of a timeline as a block; neighbours are pushed apart until none meets another. */
export function drawBlocks(timeline: Timeline): Block[] {
  const { articles, threads } = timeline;
  const numbers = checkNumbers(timeline);
  const columnsOf = ({ claims }: TimelineArticle) => Math.max(1, Math.ceil(claims.length / TALL));
  const placed = new Map(
    placeBlocks(
      articles.map((article) => ({
        id: article.id,
        at: across(article.at),
        size: columnsOf(article) * CELL,
        weight: 1 + article.claims.length,
      })),
      { from: INSET - 4, to: WIDTH - INSET + 4, clear: 12, reach: WIDTH },
    ).map((block) => [block.id, block]),
  );
  const drawn = articles.flatMap((article, index) => {
    const place = placed.get(article.id);
    if (!place) return [];
    const columns = columnsOf(article);
    const x = Math.round(place.start);
    const rows = Math.ceil(article.claims.length / columns);
    const y = CLAIMS - FOOT - rows * CELL;
    const middle = x + (columns * CELL) / 2;
    const number = (order: Order) =>
      threads.filter((thread) => thread.article === index && thread.order === order).length;
    const counts = { older: number('older'), later: number('later'), unordered: number('unordered') };
    const elbow = `M${middle} ${CLAIMS - FOOT}v9L${across(article.at)} ${CLAIMS - 10}v10`;
    const name = lightNames.article(index);
    const marks = article.claims.map((claim) => ({
      claim,
      classes: ['m', name, ...claim.checks.map((id) => lightNames.check(numbers.get(id)!))].join(' '),
    }));
    return [{ article, name, marks, x, y, columns, elbow, counts }];
  });
  const blocks = drawn.map(({ x, y, columns }) => ({
    left: x,
    right: x + columns * CELL,
    top: y,
    bottom: CLAIMS,
  }));
  const labels = chooseLabels(
    drawn.map((block) => wishes(block)),
    blocks,
  );
  return drawn.map((block, index): Block => ({ ...block, label: labels[index]! }));
}
