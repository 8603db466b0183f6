import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
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

/** Seeds one after the other, as often as it takes: a text full of what is known. */
export function longText(characters: number): string {
  const seeds = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`seeds/${name}`, 'utf8'))
    .join('\n\n');
  return `${seeds}\n\n`.repeat(Math.ceil(characters / seeds.length)).slice(0, characters);
}

/** What happens while a long text is compared and drawn. */
export interface LongReading {
  milliseconds: number;
  /** The longest time for which the page did nothing else, milliseconds. */
  longest: number;
  /** How many times the page drew a part and let go. */
  slices: number;
}

/** Pastes a long text into a page at /read/, on a processor slowed so many times. */
export async function readLong(page: Page, characters: number, rate: number): Promise<LongReading> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const found = await page.evaluate(async (text) => {
    let longest = 0;
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    let slices = 0;
    const drawn = new MutationObserver(() => (slices += 1));
    drawn.observe(document.querySelector('#read-text')!, { childList: true });
    document.querySelector('textarea')!.value = text;
    // What the browser needs to lay a long field out is not ours.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    tasks.observe({ type: 'longtask' });
    const from = performance.now();
    document.querySelector<HTMLButtonElement>('#read button')!.click();
    const milliseconds = await new Promise<number>((resolve) => {
      const look = (): void => {
        if (document.querySelector('#read-status')!.textContent!.startsWith('Compared'))
          resolve(performance.now() - from);
        else setTimeout(look, 10);
      };
      look();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    tasks.disconnect();
    drawn.disconnect();
    return { milliseconds, longest, slices };
  }, longText(characters));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return found;
}
