import type { Browser } from 'playwright-core';
import { kinds } from '../browser/kinds.ts';
import { openPage } from '../browser/open.ts';
import { brokenWords, SPACING, wide } from '../browser/reflow.ts';

/** Every ten pixels from the narrowest phone to a wide screen. */
export const EVERY_WIDTH = Array.from({ length: 113 }, (_, index) => 320 + index * 10);

/**
 * Lays every kind of page out at every ten pixels, as it comes and with the spacing of text that a reader may set.
 *
 * @returns what scrolls sideways or breaks a word inside
 */
export async function everyWidth(browser: Browser, origin: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, url] of Object.entries(kinds))
    await openPage(browser, origin + url, {}, async (page) => {
      for (const spaced of [false, true]) {
        if (spaced) await page.addStyleTag({ content: SPACING });
        for (const width of EVERY_WIDTH) {
          await page.setViewportSize({ width, height: 900 });
          const found = [...(await wide(page)), ...(await brokenWords(page))];
          faults.push(...found.map((one) => `${name}, ${width} px${spaced ? ', spaced' : ''}: ${one}`));
        }
      }
    });
  return faults;
}
