import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readOutput } from '../../scripts/output/folder.ts';
import { random } from '../../site/data/chart/labels/random.ts';
import { edit, makeHostile } from '../small/hostile.ts';
import { markOf, type Injected } from '../small/inject.ts';
import { injections } from '../small/injections.ts';
import { removeSite, run, smallSite } from '../small/site.ts';
import { launch, serve } from './chromium.ts';

/** The small site, below a path, with hostile strings in every text: one build serves all of these tests. */
const ROOT = '/claims/';
let root: string;
let injected: Injected[];
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

/** A seeded sample, in another order than that in which they are written. */
function shuffled(seed: number): string[] {
  const next = random(seed);
  return injections
    .map((text) => ({ text, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

const bytesOf = (folder: string): Map<string, string> =>
  new Map([...readOutput(join(folder, 'dist'))].map(({ path, bytes }) => [path, bytes.toString('base64')]));

beforeAll(async () => {
  root = smallSite();
  edit(root, 'content/site.yml', (text) =>
    text.replace('https://desk.example', `https://owner.example${ROOT}`),
  );
  injected = await makeHostile(root, shuffled(8));
  run(root, ['build']);
  [browser, site] = await Promise.all([launch(), serve(join(root, 'dist'), ROOT)]);
});
afterAll(async () => {
  site.close();
  await browser.close();
  removeSite(root);
});

/** What a page holds that an attack would have made, and where it leads. */
const factsOf = (page: Page) =>
  page.evaluate(() => ({
    made: [
      ...document.querySelectorAll('[zq], script:not([type="application/ld+json"]), base, iframe, object'),
    ].map(({ outerHTML }) => outerHTML.slice(0, 100)),
    handlers: [...document.querySelectorAll('*')]
      .filter(({ attributes }) => [...attributes].some(({ name }) => name.startsWith('on')))
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    ran: 'zq' in window,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...document.querySelectorAll<HTMLAnchorElement>('[href]')].map(
      (element) => new URL(element.getAttribute('href')!, document.baseURI).href,
    ),
    text: document.documentElement.textContent ?? '',
  }));

it(
  'stands below a path, links and anchors and all, and hostile strings stay text',
  { timeout: 120_000 },
  async () => {
    const pages = [...bytesOf(root).keys()].filter((path) => path.endsWith('.html'));
    const asked: string[] = [];
    const faults: string[] = [];
    const context = await browser.newContext();
    context.on('request', (request) => asked.push(request.url()));
    context.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    const page = await context.newPage();
    page.on('dialog', (dialog) => faults.push(`dialog ${dialog.message()}`));
    const ids = new Map<string, string[]>();
    const links: { from: string; to: URL }[] = [];
    let text = '';
    for (const path of pages) {
      const from = `${site.origin}${ROOT}${path.replace(/(^|\/)index\.html$/, '$1')}`;
      await page.goto(from);
      const facts = await factsOf(page);
      expect({ from, made: facts.made, handlers: facts.handlers, ran: facts.ran }).toEqual({
        from,
        made: [],
        handlers: [],
        ran: false,
      });
      ids.set(from, facts.ids);
      links.push(...facts.links.map((to) => ({ from, to: new URL(to) })));
      text += facts.text;
    }
    const inside = links.filter(({ to }) => to.origin === site.origin);
    for (const address of new Set(inside.map(({ to }) => to.href.replace(/#.*/, '')))) {
      expect(address).toContain(`${site.origin}${ROOT}`);
      if (!ids.has(address)) expect((await context.request.get(address)).status(), address).toBe(200);
    }
    const lost = inside.filter(
      ({ to }) => to.hash && !ids.get(to.href.replace(/#.*/, ''))!.includes(to.hash.slice(1)),
    );
    expect(lost.map(({ from, to }) => `${from} ${to.href}`)).toEqual([]);
    expect(faults).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${site.origin}${ROOT}`))).toEqual([]);
    // What a place took, it shows, but for what is shortened and what only data and pictures hold.
    const shown = injected.filter(({ text: added }) => text.includes(markOf(added)));
    expect(shown.length).toBeGreaterThan(injected.length * 0.6);
    await context.close();
  },
);

// Titles are plain text in RSS; descriptions are HTML.
it('has a feed of whose descriptions no reader makes markup', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}${ROOT}`);
  const feed = readFileSync(join(root, 'dist/feeds/checks.xml'), 'utf8');
  const seen = await page.evaluate((xml) => {
    const channel = new DOMParser().parseFromString(xml, 'application/xml');
    const made = [...channel.querySelectorAll('item > description')]
      .map((element) => new DOMParser().parseFromString(element.textContent ?? '', 'text/html'))
      .flatMap((html) => [...html.body.children].map(({ outerHTML }) => outerHTML));
    return {
      error: channel.querySelector('parsererror')?.textContent,
      made,
      items: channel.querySelectorAll('item').length,
    };
  }, feed);
  expect(seen).toEqual({ error: undefined, made: [], items: 1 });
  expect(feed).toMatch(/ zq[a-j]+z/);
  await context.close();
});

it(
  'is the same, byte for byte, on another path, in another zone and another language',
  { timeout: 120_000 },
  () => {
    const other = smallSite('claimline größe ');
    try {
      for (const path of ['content', 'seeds'])
        cpSync(join(root, path), join(other, path), { recursive: true });
      run(other, ['build'], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
      const [here, there] = [bytesOf(root), bytesOf(other)];
      expect([...there.keys()]).toEqual([...here.keys()]);
      expect([...here.keys()].filter((path) => here.get(path) !== there.get(path))).toEqual([]);
    } finally {
      removeSite(other);
    }
  },
);
