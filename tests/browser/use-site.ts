import type { Browser } from 'playwright-core';
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
