import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve } from './chromium.ts';
import { kinds } from './kinds.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

interface View {
  width: number;
  theme?: 'light' | 'dark';
  script?: boolean;
  /** Text size in percent. */
  text?: number;
}

/** Opens a page, runs the work, closes it; fails when anything was asked of another host. */
async function open<T>(
  url: string,
  { width, theme = 'light', script = true, text }: View,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) foreign.push(request.url());
  });
  try {
    await page.goto(site.origin + url);
    if (text) await page.addStyleTag({ content: `html { font-size: ${text}% }` });
    const result = await work(page);
    expect(foreign).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
  );
};

/** Elements that stick out of the page to the right. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`);
  });

describe.each(Object.entries(kinds))('%s', (_, url) => {
  it.each([
    ['light', 390],
    ['light', 1440],
    ['dark', 390],
    ['dark', 1440],
  ] as const)('passes axe, %s at %i px', async (theme, width) => {
    expect(await open(url, { width, theme }, axe)).toEqual([]);
  });

  it.each([
    [320, 100],
    [390, 100],
    [768, 100],
    [1440, 100],
    [390, 200],
  ])('keeps within %i px at %i%% text', async (width, text) => {
    expect(await open(url, { width, text }, overflow)).toEqual([]);
  });

  it('reads the same without JavaScript', async () => {
    const text = (page: Page) => page.locator('main').innerText();
    const [off, on] = [
      await open(url, { width: 1440, script: false }, text),
      await open(url, { width: 1440 }, text),
    ];
    expect(off.length).toBeGreaterThan(40);
    expect(off).toBe(on);
  });
});
