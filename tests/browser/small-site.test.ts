import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { curly } from '../../site/data/text/typography.ts';
import { edit, makeHostile } from '../small/hostile.ts';
import { markOf, type Injected } from '../small/inject.ts';
import { shuffled } from '../small/injections.ts';
import { snapshot } from '../small/kill.ts';
import { FOREIGN, machineFaults } from '../small/machine.ts';
import { ask, startServer } from '../small/server.ts';
import { removeSite, run, smallSite } from '../small/site.ts';
import { madeOfFeed, visit } from '../small/visit.ts';
import { launch, serve } from './chromium.ts';

/** The small site, below a path, with hostile strings in every text: one build serves all of these tests. */
const ROOT = '/claims/';
const REPOSITORY = 'https://github.com/owner/desk';
let root: string;
let injected: Injected[];
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  root = smallSite();
  // As a deploy does with what its host says.
  run(root, ['place', '--base', `https://owner.example${ROOT}`, '--repository', REPOSITORY]);
  // Between the hostile strings, those that are only of another script or look like numbers.
  const strings = shuffled(8).flatMap((text, at) =>
    at % 8 === 3 ? [FOREIGN[Math.floor(at / 8) % FOREIGN.length]!, text] : [text],
  );
  injected = await makeHostile(root, strings);
  edit(
    root,
    'content/site.yml',
    (text) => `${text.replace(/^contact:.*\n/m, '')}contact: desk@desk.example\n`,
  );
  run(root, ['build']);
  [browser, site] = await Promise.all([launch(), serve(join(root, 'dist'), ROOT)]);
});
afterAll(async () => {
  site.close();
  await browser.close();
  removeSite(root);
});

it(
  'stands below a path, links and anchors and all, and hostile strings stay text',
  { timeout: 120_000 },
  async () => {
    const pages = [...snapshot(join(root, 'dist')).keys()].filter((path) => path.endsWith('.html'));
    const { faults, text } = await visit(browser, site.origin + ROOT, pages);
    expect(faults).toEqual([]);
    // What a place took, it shows, but for what is shortened and what only data and pictures hold.
    const shown = injected.filter(({ text: added }) => text.includes(markOf(added)));
    expect(shown.length).toBeGreaterThan(injected.length * 0.6);
  },
);

it('leads whoever reports an error to the repository that the host named, from every page', () => {
  const pages = [...snapshot(join(root, 'dist')).keys()].filter(
    (path) => path.endsWith('.html') && !path.startsWith('embed/'),
  );
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    const html = readFileSync(join(root, 'dist', path), 'utf8');
    const reports = [...html.matchAll(/<a[^>]* href="([^"]*\/issues\/new[^"]*)"/g)].map(([, href]) => href!);
    expect(reports.length, path).toBeGreaterThan(0);
    for (const href of reports) expect(href, path).toMatch(new RegExp(`^${REPOSITORY}/issues/new\\?title=`));
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    if (canonical) expect(canonical, path).toContain(`https://owner.example${ROOT}`);
  }
  const headers = readFileSync(join(root, 'dist/_headers'), 'utf8');
  expect(headers.match(/^\S+$/gm)!.filter((pattern) => !pattern.startsWith(ROOT))).toEqual([]);
});

it('says in security.txt where to write', () => {
  const text = readFileSync(join(root, 'dist/.well-known/security.txt'), 'utf8');
  expect(text).toMatch(/^Contact: mailto:desk@desk\.example\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\n/);
  expect(text).toContain(`Canonical: https://owner.example${ROOT}.well-known/security.txt\n`);
  expect(text).toContain(`Policy: ${REPOSITORY}/security/policy\n`);
});

it('is served below its path by preview, and nowhere else', { timeout: 120_000 }, async () => {
  const server = await startServer(root, 'preview');
  try {
    expect((await ask(server.origin + ROOT)).status).toBe(200);
    expect((await ask(`${server.origin}${ROOT}checks/cars/`)).status).toBe(200);
    expect((await ask(`${server.origin}/checks/cars/`)).status).toBe(404);
  } finally {
    await server.stop();
  }
});

it('hands the same to programs in every form, whatever the words, and the same as its pages show', async () => {
  const { corpus } = readCorpus(root);
  expect(machineFaults(join(root, 'dist'), corpus!)).toEqual([]);
  const words = injected.map(({ text }) => text);
  for (const foreign of FOREIGN.slice(0, 5)) expect(words.join('\n')).toContain(foreign);
  const page = await browser.newPage();
  for (const check of corpus!.checks.values()) {
    await page.goto(`${site.origin}${ROOT}checks/${check.id}/`);
    const shown = (await page.locator('main').textContent())!.replace(/\s+/g, ' ');
    for (const text of [check.answer, check.summary])
      expect(shown).toContain(curly(text).replace(/\s+/g, ' '));
  }
  await page.close();
});

it('is searched below its path, under its policy, with facets in the address', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin + ROOT)) faults.push(request.url());
  });
  await page.goto(`${site.origin}${ROOT}search/?q=bridge&kind=Check`);
  await page.waitForSelector('#search-results h2 a');
  const results = await page
    .locator('#search-results h2 a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
  expect(results).toContain(`${ROOT}checks/cars/`);
  expect(await page.inputValue('#q')).toBe('bridge');
  expect(await page.locator('#search-facets a.chosen[data-facet="Kind"]').count()).toBe(1);
  await page.fill('#q', 'cars');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search === '?q=cars&kind=Check');
  await page.waitForSelector('#search-results h2 a');
  await page.locator('#search-results h2 a').first().click();
  await page.waitForURL(`${site.origin}${ROOT}checks/**`);
  // Going back brings words, choice and results back.
  await page.goBack();
  await page.waitForSelector('#search-results h2 a');
  expect(await page.inputValue('#q')).toBe('cars');
  // The second index, too.
  await page.goto(`${site.origin}${ROOT}search/?kind=Source`);
  await page.waitForSelector('#search-results h2 a');
  const sources = await page
    .locator('#search-results h2 a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
  expect(sources).toContain(`${ROOT}sources/county-count/`);
  expect(faults).toEqual([]);
  await page.close();
});

it('has a feed of whose descriptions no reader makes markup', async () => {
  const feed = readFileSync(join(root, 'dist/feeds/checks.xml'), 'utf8');
  // Escaped as HTML first, whatever the library then does to make it XML.
  expect(feed).toMatch(/<description>\s*(<!\[CDATA\[)?[^<]* zq[a-j]+z/);
  expect(await madeOfFeed(browser, site.origin + ROOT, feed)).toEqual([]);
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
      const [here, there] = [snapshot(join(root, 'dist')), snapshot(join(other, 'dist'))];
      expect([...there.keys()]).toEqual([...here.keys()]);
      expect([...here.keys()].filter((path) => here.get(path) !== there.get(path))).toEqual([]);
    } finally {
      removeSite(other);
    }
  },
);
