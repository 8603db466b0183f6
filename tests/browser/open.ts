import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, serve } from './chromium.ts';

/** A browser and a server of the built site, for the tests of one file: they are there once a test runs. */
export function useSite(): { browser: Browser; site: Awaited<ReturnType<typeof serve>> } {
  const used = {} as ReturnType<typeof useSite>;
  beforeAll(async () => {
    [used.browser, used.site] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await used.browser?.close();
    used.site?.close();
  });
  return used;
}

/** Opens a page in a context of its own, does the work, closes both. */
export async function openPage<T>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  // Tests set styles of a reader, which the policy of the site would refuse.
  const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true, ...options });
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await work(page);
  } finally {
    await context.close();
  }
}
