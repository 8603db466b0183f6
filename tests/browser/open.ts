import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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
