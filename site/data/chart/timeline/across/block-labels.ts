import { textWidth, wrapText } from '../../labels/text.ts';
import type { Order } from '../../../../../model/views/record-links.ts';
import type { TimelineArticle } from '../timeline.ts';
import { CELL, LEADING, TYPE, WIDTH } from './sizes.ts';
import * as strings from '../../../../strings.ts';
import { plural } from '../../../../fill-in.ts';

/** The name of an article beside or above its block. */
export interface BlockLabel {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'end';
}
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ lines, x, y, anchor }: BlockLabel): Box => {
  const width = Math.max(...lines.map((line) => textWidth(line, TYPE)));
  const left = anchor === 'start' ? x : x - width;
  return {
    left: left - 4,
    right: left + width + 4,
    top: y - LEADING,
    bottom: y + (lines.length - 1) * LEADING + 6,
  };
};

/** "6 older records, 4 later"; what there is none of is named with none. */
const countWords = ({ older, later }: Record<Order, number>): string =>
  `${plural(strings.home.older, older)}${plural(strings.home.later, later)}`;

type Labelled = {
  article: Pick<TimelineArticle, 'name' | 'date'>;
  x: number;
  y: number;
  columns: number;
  counts: Record<Order, number>;
};

/** Widest line of a name, px: as it is set best, and where neighbours leave less room. */
const WIDE = 170;
const NARROW = 92;

const linesOf = ({ article, counts }: Labelled, width: number): string[] =>
  [article.name, article.date, countWords(counts)].flatMap((words) => wrapText(words, TYPE, width, 3));

/** Places that a name may take, best first: above the block, then beside its head; wide lines before narrow ones. */
export const wishes = (block: Labelled): BlockLabel[] => {
  const { x, y, columns } = block;
  const right = x + columns * CELL;
  return [WIDE, NARROW].flatMap((width) => {
    const lines = linesOf(block, width);
    const above = y - 8 - (lines.length - 1) * LEADING;
    const beside = y + LEADING;
    const lower = beside + LEADING * (lines.length + 1);
    return [
      { lines, x: x + 4, y: above, anchor: 'start' as const },
      { lines, x: right - 4, y: above, anchor: 'end' as const },
      ...[beside, lower].flatMap((at): BlockLabel[] => [
        { lines, x: right + 6, y: at, anchor: 'start' },
        { lines, x: x - 6, y: at, anchor: 'end' },
      ]),
    ];
  });
};

/** Choices that are tried before the names that fit are kept. */
const TRIES = 40_000;

/** Chooses one place a name so that none meets another or a block; of all ways, the first in the order of wishes. */
export function chooseLabels(options: BlockLabel[][], blocks: Box[]): BlockLabel[] {
  const inside = (box: Box) => box.left >= -4 && box.right <= WIDTH + 4 && box.top >= 22;
  const free = options.map((list) =>
    list.filter((option) => inside(boxOf(option)) && !blocks.some((block) => meet(block, boxOf(option)))),
  );
  let tries = 0;
  const choose = (chosen: BlockLabel[]): BlockLabel[] | undefined => {
    if (chosen.length === options.length) return chosen;
    for (const option of free[chosen.length]!) {
      tries += 1;
      if (tries > TRIES) return undefined;
      if (chosen.some((other) => meet(boxOf(other), boxOf(option)))) continue;
      const found = choose([...chosen, option]);
      if (found) return found;
    }
    return undefined;
  };
  // Where no way is found, the name keeps its first line: the link and the list still say all of it.
  return choose([]) ?? options.map((list) => ({ ...list[0]!, lines: list[0]!.lines.slice(0, 1) }));
}
