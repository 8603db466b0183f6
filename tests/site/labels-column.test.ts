import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBlocks, type BlockFrame } from '../../site/data/chart/labels/column.ts';

const frame: BlockFrame = { from: 0, to: 1000, clear: 4, reach: 30 };
const wishes = (minLength: number, maxLength: number) =>
  fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: 1000 }),
        size: fc.integer({ min: 10, max: 60 }),
        weight: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength, maxLength },
    )
    .map((list) => list.map((item, index) => ({ id: `e${index}`, ...item })));

test('blocks keep apart, in order, in the frame and within reach; the same again', () => {
  fc.assert(
    fc.property(wishes(1, 80), (list) => {
      const placed = placeBlocks(list, frame);
      for (const { start, end, at } of placed) {
        expect(start).toBeGreaterThanOrEqual(-0.01);
        expect(end).toBeLessThanOrEqual(1000.01);
        expect(Math.abs((start + end) / 2 - at)).toBeLessThanOrEqual(frame.reach);
      }
      placed.slice(1).forEach((block, index) => {
        expect(block.start).toBeGreaterThanOrEqual(placed[index]!.end + frame.clear - 0.01);
        expect(block.at).toBeGreaterThanOrEqual(placed[index]!.at);
      });
      expect(placeBlocks([...list].reverse(), frame)).toEqual(placed);
    }),
    { seed: 7 },
  );
});

test('600 blocks take bounded time, and the line is well used', () => {
  const list = fc.sample(wishes(600, 600), { numRuns: 1, seed: 3 })[0]!;
  const start = process.cpuUsage();
  const placed = placeBlocks(list, frame);
  // Time of this process alone: the machine may be busy with other work.
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
  expect(placed.length).toBeGreaterThan(15);
});

test('two that want one place stand either side of it, the light third is left out', () => {
  const at = (id: string, weight: number) => ({ id, at: 500, size: 40, weight });
  const placed = placeBlocks([at('a', 2), at('b', 2), at('c', 1)], frame);
  expect(placed.map(({ id, start, end }) => [id, start, end])).toEqual([
    ['a', 458, 498],
    ['b', 502, 542],
  ]);
});
