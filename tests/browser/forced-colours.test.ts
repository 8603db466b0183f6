import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds.ts';
import { openPage } from './open.ts';
import { useSite } from './use-site.ts';

const at = useSite();

/**
 * Shapes of drawings that a reader with colours of their own would not see: neither their area nor their line stands
 * out from the page (WCAG 2.2, 1.4.11: three to one). What nobody is to see, such as the target of a link, has none.
 */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    /** Red, green, blue and opacity of a colour, from 0 to 1. */
    const parts = (colour: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
    };
    const luminance = (colour: number[]): number => {
      const [red, green, blue] = colour.map((value) =>
        value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const ground = parts(getComputedStyle(document.documentElement).backgroundColor);
    const paper = ground[3] ? ground : parts('Canvas');
    const standsOut = (paint: string): boolean => {
      if (paint.startsWith('url(')) return true;
      const colour = parts(paint);
      const over = colour.map((value, at) => value * colour[3]! + paper[at]! * (1 - colour[3]!));
      const [light, dark] = [luminance(over), luminance(paper)].sort((a, b) => b - a) as [number, number];
      return (light + 0.05) / (dark + 0.05) >= 3;
    };
    const drawn = (paint: string): boolean =>
      paint !== 'none' && (paint.startsWith('url(') || parts(paint)[3]! > 0);
    const found = new Set<string>();
    const shapes = document.querySelectorAll('svg :is(path, rect, circle, line, polyline, polygon)');
    for (const shape of shapes) {
      // A patch clears the ground for what stands on it.
      if (shape.closest('defs, symbol, pattern, clipPath, mask, .patch')) continue;
      const { width, height } = shape.getBoundingClientRect();
      if (width + height === 0) continue;
      const { fill, stroke } = getComputedStyle(shape);
      const paints = [fill, stroke].filter(drawn);
      if (paints.length > 0 && !paints.some(standsOut)) {
        const [own, around] = [shape, shape.parentElement!].map(
          (one) => one.getAttribute('class') ?? one.tagName,
        );
        found.add(
          `${own} in ${around} of ${shape.closest('svg')!.getAttribute('class')}: ${paints.join(', ')}`,
        );
      }
    }
    return [...found];
  });

describe.each(Object.entries(kinds))('%s', (_, url) => {
  it('loses no shape where a reader sets the colours', async () => {
    await openPage(at.browser, at.site.origin + url, { forcedColors: 'active' }, async (page) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await unseen(page), colorScheme).toEqual([]);
      }
    });
  });
});

it('would find a shape in the colour of the page', async () => {
  await openPage(at.browser, `${at.site.origin}/about/`, { forcedColors: 'active' }, async (page) => {
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<svg class="x"><rect width="9" height="9"></rect></svg>',
      );
      document.querySelector<SVGElement>('svg.x rect')!.style.fill = 'Canvas';
    });
    expect(await unseen(page)).toEqual([expect.stringContaining('rect in x of x')]);
  });
});
