import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { DIST } from '../dist.ts';
import { ROOT } from '../root.ts';
import { kinds as known } from './kinds.ts';
import { useSite } from './use-site.ts';

const { redirects } = readCorpus(ROOT).corpus!.redirects;
const kinds: Record<string, string> = {
  ...known,
  ...(redirects[0] ? { 'page that has moved': `/${redirects[0].from}/` } : {}),
};

const at = useSite();

/** What the browser says of the policy. */
interface Heard {
  page: Page;
  violations: string[];
  /** Requests to other hosts that the policy did not stop. */
  foreign: () => string[];
  dialogs: string[];
}

/** Opens a page as a reader does, with its own policy in force. */
async function open<T>(
  url: string,
  work: (heard: Heard) => Promise<T>,
  html?: (text: string) => string,
): Promise<T> {
  const context = await at.browser.newContext();
  try {
    const page = await context.newPage();
    const requests: Request[] = [];
    const foreign = (): string[] =>
      requests
        .filter(
          (request) => !request.url().startsWith(at.site.origin) && request.failure()?.errorText !== 'csp',
        )
        .map((request) => request.url());
    const heard: Heard = { page, violations: [], foreign, dialogs: [] };
    page.on('console', (message) => {
      if (/content security policy|refused to/i.test(message.text())) heard.violations.push(message.text());
    });
    page.on('request', (request) => requests.push(request));
    page.on('dialog', (dialog) => {
      heard.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    if (html)
      await page.route(`${at.site.origin}${url}`, (route) => {
        const file = url.endsWith('/') ? `${url}index.html` : url;
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: html(readFileSync(join(DIST, file), 'utf8')),
        });
      });
    await page.goto(at.site.origin + url, { waitUntil: 'load' });
    await page.waitForTimeout(150);
    return await work(heard);
  } finally {
    await context.close();
  }
}

it.each(Object.entries(kinds))('%s keeps to its policy without a violation', async (_, url) => {
  await open(url, async ({ page, violations, foreign }) => {
    expect(await page.context().cookies()).toEqual([]);
    expect(violations).toEqual([]);
    expect(foreign()).toEqual([]);
  });
});

/** What a contributor would plant, if anything let it through. Each leaves a mark where it works. */
const PLANTED = {
  'an inline script': '<script>window.planted = 1</script>',
  'a script of another host': '<script src="https://evil.example/x.js"></script>',
  'a script in an address': '<script src="data:text/javascript,window.planted=1"></script>',
  'a handler': '<img src="/nothing.png" onerror="window.planted=1">',
  'a handler that waits for nothing':
    '<details open ontoggle="window.planted=1"><summary>x</summary></details>',
  'a picture of another host': '<img src="https://evil.example/x.png">',
  'a style in the page': '<style>h1 { position: fixed }</style>',
  'a style of another host': '<link rel="stylesheet" href="https://evil.example/x.css">',
  'a style attribute': '<p style="position: fixed">x</p>',
  'a frame': '<iframe src="https://evil.example/"></iframe>',
  'an object': '<object data="https://evil.example/x.swf"></object>',
  'another base': '<base href="https://evil.example/">',
};

/** What must hold whatever is planted. */
async function expectNothing({ page, violations, foreign, dialogs }: Heard, least: number): Promise<void> {
  expect(await page.evaluate(() => (window as { planted?: number }).planted)).toBeUndefined();
  expect(violations.length).toBeGreaterThanOrEqual(least);
  expect(foreign()).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => document.baseURI.startsWith(location.origin))).toBe(true);
}
const plant = (markup: string) => (text: string) => text.replace(/<main\b/, () => `${markup}<main`);

it.each(Object.entries(PLANTED))('%s that is planted does nothing', async (_, markup) => {
  await open('/', (heard) => expectNothing(heard, 1), plant(markup));
});

it.each(['/read/', '/search/'])('nor does any of them on %s, which has scripts of its own', async (url) => {
  const all = Object.values(PLANTED);
  await open(url, (heard) => expectNothing(heard, all.length), plant(all.join('')));
});

it('a planted script runs where the policy is taken away: the tests above would see it', async () => {
  await open(
    '/',
    async ({ page }) => expect(await page.evaluate(() => (window as { planted?: number }).planted)).toBe(1),
    (text) =>
      text
        .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
        .replace(/<main\b/, () => `${PLANTED['an inline script']}<main`),
  );
});

it('a form that is planted sends nothing, and a link that is a script runs none', async () => {
  await open(
    '/',
    async ({ page, foreign }) => {
      // By script: Playwright would wait for the navigation that the policy refuses.
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#planted-form button')!.click();
        document.querySelector<HTMLElement>('#planted-link')!.click();
      });
      await page.waitForTimeout(200);
      expect(foreign()).toEqual([]);
      expect(await page.evaluate(() => (window as { planted?: number }).planted)).toBeUndefined();
    },
    (text) =>
      text.replace(
        /<main\b/,
        () =>
          '<form id="planted-form" action="https://evil.example/"><button>Send</button></form><a id="planted-link" href="javascript:window.planted=1">x</a><main',
      ),
  );
});
