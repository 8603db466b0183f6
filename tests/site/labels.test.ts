import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LabelFrame, LabelWish, PlacedLabel } from '../../site/data/chart/labels/label.ts';
import { placeLabels } from '../../site/data/chart/labels/place.ts';
import { textWidth, wrapText } from '../../site/data/chart/labels/text.ts';

const frame: LabelFrame = { width: 1000, rows: 5, pitch: 50, gap: 4, clear: 3 };

const wish = fc.record({
  x: fc.integer({ min: 0, max: 10_000 }).map((tenth) => tenth / 10),
  width: fc.integer({ min: 20, max: 190 }),
  height: fc.integer({ min: 14, max: 46 }),
  weight: fc.integer({ min: 1, max: 9 }),
});
const wishes = (minLength: number, maxLength: number) =>
  fc
    .array(wish, { minLength, maxLength })
    .map((list): LabelWish[] => list.map((item, index) => ({ id: `e${index}`, ...item })));

const pairs = <T>(items: T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));

/** Independent of the algorithm: rectangles and the vertical segments of the leaders, as a reader would see them. */
function faults(placed: PlacedLabel[], width: number): string[] {
  const overlap = (a: PlacedLabel, b: PlacedLabel) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const crosses = (leader: PlacedLabel, text: PlacedLabel) =>
    leader.x > text.left && leader.x < text.right && leader.bottom > text.top;
  return [
    ...placed
      .filter((label) => label.left < 0 || label.right > width)
      .map(({ id }) => `${id} leaves the frame`),
    ...pairs(placed)
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `${a.id} on ${b.id}`),
    ...pairs(placed)
      .filter(([a, b]) => crosses(a, b) || crosses(b, a))
      .map(([a, b]) => `leader: ${a.id}, ${b.id}`),
  ];
}

/** Every way to place labels or leave them out, with their faults. */
function waysOf([first, ...rest]: LabelWish[], small: LabelFrame): PlacedLabel[][] {
  if (!first) return [[]];
  const places = [0, 1].flatMap((row) =>
    (['left', 'right'] as const).map((side): PlacedLabel => {
      const left = side === 'right' ? first.x + small.gap : first.x - small.gap - first.width;
      const top = row * small.pitch;
      return {
        id: first.id,
        x: first.x,
        row,
        side,
        left,
        right: left + first.width,
        top,
        bottom: top + first.height,
      };
    }),
  );
  return waysOf(rest, small).flatMap((way) => [way, ...places.map((place) => [place, ...way])]);
}

/** The same drawing on a wider screen: leaders move apart in proportion, texts keep their size. */
const stretched = (placed: PlacedLabel[], factor: number): PlacedLabel[] =>
  placed.map((label) => {
    const by = label.x * (factor - 1);
    return { ...label, x: label.x + by, left: label.left + by, right: label.right + by };
  });

describe('placeLabels', () => {
  test('never overlaps, crosses or leaves the frame, and repeats itself', () => {
    fc.assert(
      fc.property(wishes(5, 60), (list) => {
        const placed = placeLabels(list, frame);
        expect(faults(placed, frame.width)).toEqual([]);
        expect(placed.every((label) => label.row < frame.rows)).toBe(true);
        expect(placeLabels([...list].reverse(), frame)).toEqual(placed);
      }),
      { numRuns: 15, seed: 7 },
    );
  }, 60_000);

  test('holds on every wider screen', () => {
    fc.assert(
      fc.property(wishes(5, 40), fc.double({ min: 1, max: 3, noNaN: true }), (list, factor) => {
        const placed = stretched(placeLabels(list, frame), factor);
        expect(faults(placed, frame.width * factor)).toEqual([]);
      }),
      { numRuns: 10, seed: 11 },
    );
  }, 60_000);

  test('places 600 in bounded time', () => {
    const list = fc.sample(wishes(600, 600), { numRuns: 1, seed: 3 })[0]!;
    const start = process.cpuUsage();
    const placed = placeLabels(list, frame);
    // Time of this process alone: the machine may be busy with other work.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
    expect(placed.length).toBeGreaterThan(15);
    expect(faults(placed, frame.width)).toEqual([]);
  }, 20_000);

  test('leaves out the light one when two cannot both stand', () => {
    const narrow = { ...frame, width: 100, rows: 1 };
    const at = (id: string, weight: number) => ({ id, x: 0, width: 90, height: 40, weight });
    expect(placeLabels([at('light', 1), at('heavy', 2)], narrow).map(({ id }) => id)).toEqual(['heavy']);
  });

  test('uses both sides of one leader before a second row', () => {
    const at = (id: string) => ({ id, x: 500, width: 100, height: 40, weight: 1 });
    const placed = placeLabels([at('a'), at('b')], frame);
    expect(placed.map(({ row }) => row)).toEqual([0, 0]);
    expect(placed.map(({ side }) => side).sort()).toEqual(['left', 'right']);
  });

  test('few are placed as well as they can be', () => {
    const small: LabelFrame = { width: 400, rows: 2, pitch: 50, gap: 4, clear: 0 };
    fc.assert(
      fc.property(wishes(1, 3), (list) => {
        const near = list.map((item) => ({ ...item, x: item.x * 0.4 }));
        const weigh = (placed: { id: string }[]) =>
          placed.reduce((sum, { id }) => sum + near.find((item) => item.id === id)!.weight, 0);
        const best = Math.max(
          ...waysOf(near, small).map((way) => (faults(way, small.width).length > 0 ? 0 : weigh(way))),
        );
        expect(weigh(placeLabels(near, small))).toBe(best);
      }),
      { numRuns: 60, seed: 21 },
    );
  });

  test('nothing to place is no trouble', () => {
    expect(placeLabels([], frame)).toEqual([]);
  });

  test('five far apart all stand in the first row', () => {
    const list = [100, 300, 500, 700, 900].map((x) => ({ id: `e${x}`, x, width: 90, height: 40, weight: 1 }));
    expect(placeLabels(list, frame).map(({ row }) => row)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('wrapText', () => {
  const text = fc.array(
    fc.constantFrom('a', 'the', 'children', 'inspector', '320,000', 'Zuständigkeit', '移民'),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  test('keeps to the width and the number of lines, and loses no word without saying so', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const lines = wrapText(words.join(' '), 12.5, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 12.5)).toBeLessThanOrEqual(width);
          if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(words.join(' '));
        },
      ),
      { seed: 5 },
    );
  });
  test('balances the lines', () => {
    expect(wrapText('SECURE Act of 2023 introduced in the House', 12.5, 170, 3)).toEqual([
      'SECURE Act of 2023',
      'introduced in the House',
    ]);
  });
});
