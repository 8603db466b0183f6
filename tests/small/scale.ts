import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { serve } from '../browser/chromium.ts';

/** What was answered; nothing where the page was closed before all of it came. */
const bodyOf = (response: Response): Promise<Buffer> => response.body().catch(() => Buffer.alloc(0));

/** A query typed into the search of a site: milliseconds to its first result, and what was fetched for it in all. */
export async function searchOnce(browser: Browser, dist: string, first: string, second: string) {
  const site = await serve(dist);
  const page = await browser.newPage();
  const fetched: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\/pagefind\//.test(response.url())) fetched.push(bodyOf(response));
  });
  await page.goto(`${site.origin}/search/?q=${first}`);
  await page.waitForSelector('#search-results h2 a');
  const bodies = await Promise.all(fetched);
  const milliseconds = await page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('#q')!;
    const from = performance.now();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form!.requestSubmit();
    return new Promise<number>((resolve) => {
      const look = (): void => {
        const told = document.querySelector('#search-status')!.textContent!.includes(words);
        if (told && document.querySelector('#search-results h2 a')) resolve(performance.now() - from);
        else setTimeout(look, 1);
      };
      look();
    });
  }, second);
  await page.close();
  site.close();
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {
    milliseconds,
    bytes: sum(bodies.map(({ length }) => length)),
    compressed: sum(bodies.map((body) => Math.min(body.length, gzipSync(body).length))),
  };
}

/** An article of 5 kB pasted into /read/ on a processor slowed four times. */
export async function readOnce(browser: Browser, dist: string) {
  const site = await serve(dist);
  const page = await browser.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(bodyOf(response));
  });
  await page.goto(`${site.origin}/read/`, { waitUntil: 'networkidle' });
  const seed = readdirSync('seeds').find((name) => name.endsWith('.txt'))!;
  await page.fill('textarea', readFileSync(`seeds/${seed}`, 'utf8').slice(0, 5_000));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const milliseconds = await page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLButtonElement>('#read button')!.click();
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.querySelector('#read-status')!.textContent!.startsWith('Compared'))
          resolve(performance.now() - from);
        else setTimeout(look, 1);
      };
      look();
    });
  });
  const bodies = await Promise.all(scripts);
  await page.close();
  site.close();
  return { milliseconds, compressed: bodies.reduce((total, body) => total + gzipSync(body).length, 0) };
}
