/** A block that wants to stand at a point of a line, such as a label beside a vertical axis. */
export interface BlockWish {
  id: string;
  /** Where its middle wants to be, px. */
  at: number;
  /** Length along the line, px. */
  size: number;
  /** Positive; when not all fit, lighter ones are left out. */
  weight: number;
}

export interface BlockFrame {
  from: number;
  to: number;
  /** Least distance between two blocks, px. */
  clear: number;
  /** How far the middle of a block may move from where it wants to be, px. */
  reach: number;
}

export interface PlacedBlock {
  id: string;
  at: number;
  /** Both ends of the block, px. */
  start: number;
  end: number;
}

/** Blocks that touch and move as one: `want` is the mean place of its start. */
interface Run {
  blocks: BlockWish[];
  want: number;
  length: number;
}

const joined = (a: Run, b: Run): Run => {
  const count = a.blocks.length + b.blocks.length;
  const want = (a.want * a.blocks.length + (b.want - a.length) * b.blocks.length) / count;
  return { blocks: [...a.blocks, ...b.blocks], want, length: a.length + b.length };
};

/** Least squares with the order kept: neighbours that overlap are pooled and centred on their wishes. */
function settle(blocks: BlockWish[], { from, to, clear }: BlockFrame): PlacedBlock[] {
  const clamp = (run: Run) => Math.max(from, Math.min(to + clear - run.length, run.want));
  const runs: Run[] = [];
  for (const block of blocks) {
    let run: Run = { blocks: [block], want: block.at - block.size / 2, length: block.size + clear };
    while (runs.length > 0 && clamp(runs.at(-1)!) + runs.at(-1)!.length > clamp(run))
      run = joined(runs.pop()!, run);
    runs.push(run);
  }
  return runs.flatMap((run) => {
    let start = clamp(run);
    return run.blocks.map(({ id, at, size }) => {
      const placed = { id, at, start, end: start + size };
      start += size + clear;
      return placed;
    });
  });
}

/**
 * Gives blocks their places along a line: none overlap, their order is kept, all stand in the frame and
 * within reach of where they want to be. The weightiest are taken first; what does not fit is left out.
 *
 * @returns blocks in the order of the line; the same input gives the same output
 */
export function placeBlocks(wishes: BlockWish[], frame: BlockFrame): PlacedBlock[] {
  const along = (a: BlockWish, b: BlockWish) => a.at - b.at || (a.id < b.id ? -1 : 1);
  const fits = ({ start, end, at }: PlacedBlock) =>
    start >= frame.from - 0.01 && end <= frame.to + 0.01 && Math.abs((start + end) / 2 - at) <= frame.reach;
  let chosen: BlockWish[] = [];
  let placed: PlacedBlock[] = [];
  for (const wish of [...wishes].sort((a, b) => b.weight - a.weight || along(a, b))) {
    const more = [...chosen, wish].sort(along);
    const tried = settle(more, frame);
    if (tried.every(fits)) [chosen, placed] = [more, tried];
  }
  return placed;
}
