import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inaccessible } from './axe.ts';
import { launch, serve } from './chromium.ts';
import { kinds } from './kinds.ts';
import { wide } from './reflow.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let scripted: BrowserContext;
let unscripted: BrowserContext;
/** What any page asked of another host. */
const foreign: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  [scripted, unscripted] = (await Promise.all(
    [true, false].map((javaScriptEnabled) =>
      browser.newContext({
        javaScriptEnabled,
        // The policy of the site would refuse the styles that these tests set.
        bypassCSP: true,
        reducedMotion: 'reduce',
        viewport: { width: 1440, height: 900 },
      }),
    ),
  )) as [BrowserContext, BrowserContext];
  for (const context of [scripted, unscripted])
    context.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) foreign.push(request.url());
    });
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page, does the work, closes it. */
async function open<T>(context: BrowserContext, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(site.origin + url);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** As a reader who sets text to twice its size sees it. */
const LARGE = 'html { font-size: 200% }';

/** Rules whose outcome depends on the width or on the size of text; the others need not run at every width. */
const LAYOUT = ['target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** The pages that a script makes; no other has one. */
const SCRIPTED = new Set(['/search/', '/read/']);

describe.each(Object.entries(kinds))('%s', (_, url) => {
  it('passes axe in both themes, narrow and wide', { timeout: 120_000 }, async () => {
    await open(scripted, url, async (page) => {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [390, 1440]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          expect(await inaccessible(page), `${colorScheme}, ${width} px`).toEqual([]);
        }
      for (const width of [320, 768]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await inaccessible(page, LAYOUT), `${width} px`).toEqual([]);
      }
      await page.addStyleTag({ content: LARGE });
      expect(await inaccessible(page, LAYOUT), '200% text').toEqual([]);
    });
  });

  it('never scrolls sideways, at any width and at 200% text', { timeout: 60_000 }, async () => {
    await open(scripted, url, async (page) => {
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await wide(page), `${width} px`).toEqual([]);
      }
      await page.addStyleTag({ content: LARGE });
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await wide(page), `${width} px at 200% text`).toEqual([]);
      }
    });
  });

  it('reads fully without JavaScript', { timeout: 60_000 }, async () => {
    const text = (page: Page) => page.locator('main').innerText();
    const [off, on] = [await open(unscripted, url, text), await open(scripted, url, text)];
    expect(off.length).toBeGreaterThan(20);
    // The two pages that need it say so, and where else to go.
    if (SCRIPTED.has(url)) expect(off).toMatch(/needs JavaScript\. Without it, .{10,}/);
    else expect(off).toBe(on);
  });
});

it('asks nothing of another host', () => {
  expect(foreign).toEqual([]);
});
