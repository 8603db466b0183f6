import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { inaccessible } from './axe.ts';
import { launch, serve } from './chromium.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
const violations: string[] = [];
/** Bytes that answers took, as sent. */
let bytes = 0;

const corpus = readCorpus(process.cwd()).corpus!;
const check = [...corpus.checks.values()].find(({ status }) => status === 'reviewed')!;
/** A longer word of a check's title, to look for. */
const word = check.title.match(/\p{L}{4,}/gu)!.reduce((a, b) => (b.length > a.length ? b : a));

const status = (): Promise<string> => page.textContent('#search-status').then((words) => words ?? '');
const settled = (): Promise<unknown> =>
  page.waitForFunction(() => /result/.test(document.querySelector('#search-status')!.textContent!));

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) violations.push(message.text());
  });
  page.on('response', (response) => {
    if (/pagefind/.test(response.url()))
      void response.body().then(
        (body) => void (bytes += body.length),
        () => undefined,
      );
  });
  await page.goto(`${site.origin}/search/?q=${word}`);
  await settled();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe('an address with words', () => {
  test('finds what they stand in, with verdict, words and link', async () => {
    expect(await status()).toMatch(/^\d+ results? for /);
    const links = await page
      .locator('#search-results h2 a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toContain(`/checks/${check.id}/`);
    expect(await page.locator('#search-results mark').count()).toBeGreaterThan(0);
  });

  test('fetches little', () => expect(bytes).toBeLessThan(400_000));

  test('passes axe in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await inaccessible(page), colorScheme).toEqual([]);
    }
  });

  test('keeps to its policy', () => expect(violations).toEqual([]));
});

describe('facets', () => {
  test('combine, stand in the address, count what remains, and let go', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.waitForSelector('#search-facets a[data-facet="Verdict"]');
    const value = page.locator('#search-facets a[data-facet="Verdict"]').first();
    const number = Number(await value.locator('xpath=following-sibling::span').textContent());
    await value.click();
    await settled();
    expect(await status()).toMatch(new RegExp(`^${number} results?, `));
    expect(page.url()).toContain('?verdict=');
    await page.locator('#search-facets a[data-facet="Kind"][data-value="Check"]').click();
    await page.waitForFunction(() => location.search.includes('kind=Check'));
    await settled();
    expect(await status()).toMatch(new RegExp(`^${number} results?, `));
    await page.locator('#search-facets a.chosen[data-facet="Verdict"]').click();
    await page.waitForFunction(() => !location.search.includes('verdict='));
    await page.goBack();
    await page.waitForFunction(() => location.search.includes('verdict='));
  });

  test('lead to documents, too', async () => {
    await page.goto(`${site.origin}/search/?kind=Source`);
    await settled();
    expect(await status()).toMatch(new RegExp(`^${corpus.sources.size} results`));
  });
});

test('a word that stands nowhere is told, and markup in it stays text', async () => {
  await page.goto(`${site.origin}/search/?q=zzzqqq`);
  await settled();
  expect(await page.textContent('#search-results')).toContain('Nothing was found');
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await settled();
  expect(await page.textContent('#search-status')).toContain('<img src=x');
  expect(await page.locator('main img').count()).toBe(0);
});

test('the slash leads to the field, the arrow to the first result', async () => {
  await page.goto(`${site.origin}/search/?q=${word}`);
  await settled();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.waitForSelector('#search-results a');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.closest('#search-results') !== null)).toBe(true);
});
