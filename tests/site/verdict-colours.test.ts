/**
 * The six verdicts are told apart by everyone. Asserted here:
 * 1. every colour of text and of verdicts holds 4.5:1 on each ground that text stands on, in both themes;
 * 2. for full colour vision, any two verdict colours differ by 0.05 in OKLab, more than twice what is just noticeable;
 * 3. without one kind of cone, two colours of equal darkness can come near each other. Every pair that does
 *    has icons whose silhouettes differ, drawn at the smallest size in use and without any colour.
 * That the word stands beside each icon is for the tests of the built pages.
 */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { icon, icons } from '../../site/components/verdict/icons.ts';
import { tokens } from '../../site/data/tokens.ts';
import { contrast, difference, lightOf, oklab, seen, sights } from './colour.ts';
import { ROOT } from '../root.ts';

const themes = ['light', 'dark'] as const;
const verdicts = readCorpus(ROOT).corpus!.scale.verdicts.map(({ id }) => id);
const kinds = Object.keys(sights) as (keyof typeof sights)[];

/** WCAG 2.2, 1.4.3: text of any size. */
const READABLE = 4.5;
/** OKLab; 0.02 is just noticeable side by side, marks in a list stand further apart. */
const APART = 0.05;
/** Part of the ink of two icons that does not lie on each other. A disc inside its square: 0.21. */
const SILHOUETTE = 0.3;
/** Pixels: the smallest icons of the timeline. */
const SMALLEST = 10;

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
const colour = (theme: (typeof themes)[number], verdict: string) => lightOf(tokens[theme][`v-${verdict}`]!);

/** How much ink each pixel of an icon holds, 0 to 1. */
function ink(drawing: string): number[] {
  const document = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${drawing.replaceAll('currentColor', '#000')}</svg>`;
  const { pixels } = new Resvg(document, { fitTo: { mode: 'width', value: SMALLEST } }).render();
  return Array.from({ length: pixels.length / 4 }, (_, index) => pixels[index * 4 + 3]! / 255);
}

/** Part of the ink of two drawings that does not lie on each other: 0 for the same, 1 for nothing in common. */
function apartness(a: string, b: string): number {
  const [left, right] = [ink(a), ink(b)];
  const sum = (of: (x: number, y: number) => number) =>
    left.reduce((total, value, index) => total + of(value, right[index]!), 0);
  return sum((x, y) => Math.abs(x - y)) / sum(Math.max);
}

describe('the measures themselves', () => {
  test('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
  test('OKLab puts white at 1, and greys on one axis', () => {
    const [lightness, a, b] = oklab(lightOf('#ffffff'));
    expect([lightness, a, b].map((value) => Math.round(value * 1000) + 0)).toEqual([1000, 0, 0]);
    expect(Math.hypot(...oklab(lightOf('#808080')).slice(1))).toBeLessThan(0.001);
  });
  test.each(kinds)('%s leaves grey as it is', (kind) => {
    const grey = lightOf('#8c8c8c');
    expect(difference(seen(grey, kind), grey)).toBeLessThan(0.001);
  });
  test('red and green of equal lightness meet without the middle cone, not with it', () => {
    const [red, green] = [lightOf('#a83c28'), lightOf('#5d6e22')];
    expect(difference(red, green)).toBeGreaterThan(0.1);
    expect(difference(seen(red, 'deuteranopia'), seen(green, 'deuteranopia'))).toBeLessThan(APART);
  });
  test('the same icon is not apart from itself', () => {
    expect(apartness(icon('true'), icon('true'))).toBe(0);
    expect(apartness('<rect width="12" height="24"/>', '<rect x="12" width="12" height="24"/>')).toBeCloseTo(
      1,
      1,
    );
  });
});

describe.each(themes)('%s theme', (theme) => {
  const inks = ['ink', 'soft', 'accent', ...verdicts.map((id) => `v-${id}`)];

  test.each(inks)('%s can be read on every ground', (name) => {
    for (const ground of ['paper', 'raised', 'wash'])
      expect(
        contrast(tokens[theme][name]!, tokens[theme][ground]!),
        `${name} on ${ground}`,
      ).toBeGreaterThanOrEqual(READABLE);
  });

  test('every verdict colour of the style sheet belongs to a verdict, and the other way round', () => {
    const named = Object.keys(tokens[theme]).filter((name) => name.startsWith('v-'));
    expect(named.sort()).toEqual(verdicts.map((id) => `v-${id}`).sort());
  });

  test.each(pairs(verdicts))('%s and %s differ in full colour', (a, b) => {
    expect(difference(colour(theme, a), colour(theme, b))).toBeGreaterThanOrEqual(APART);
  });

  test.each(kinds)('under %s, what comes near in colour is apart in shape', (kind) => {
    const near = pairs(verdicts).filter(
      ([a, b]) => difference(seen(colour(theme, a), kind), seen(colour(theme, b), kind)) < APART,
    );
    const alike = near.filter(([a, b]) => apartness(icon(a), icon(b)) < SILHOUETTE);
    expect(alike).toEqual([]);
    // Of fifteen pairs, colour alone must carry at least nine: otherwise the colours do no work.
    expect(near.length).toBeLessThanOrEqual(6);
  });
});

describe('icons', () => {
  const others = (id: string) => Object.keys(icons).filter((other) => other !== id);

  test.each(verdicts)('%s is like no other icon, at the smallest size and without colour', (id) => {
    for (const other of others(id))
      expect(apartness(icon(id), icon(other)), `${id} beside ${other}`).toBeGreaterThanOrEqual(SILHOUETTE);
  });

  test('no two icons are drawn by the same path', () => {
    expect(new Set(Object.values(icons)).size).toBe(Object.keys(icons).length);
  });
});
