import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { print } from '../scripts/report.ts';
import { random } from '../site/data/chart/labels/random.ts';
import { launch, serve } from './browser/chromium.ts';
import { kinds } from './browser/kinds.ts';
import { editAndCompare, editsInOrder } from './small/edits.ts';
import { makeHostile } from './small/hostile.ts';
import { EVERY_WIDTH, everyWidth } from './small/every-width.ts';
import { indexMany } from './small/index-scale.ts';
import { injections, shuffled } from './small/injections.ts';
import { snapshot } from './small/kill.ts';
import { scored, type Scored } from './small/lighthouse.ts';
import { manySite } from './small/many.ts';
import { readLong, readOnce, searchOnce } from './small/scale.ts';
import { killBuilds, killConverts, type Tally } from './small/kill-trials.ts';
import { removeSite, run, smallSite } from './small/site.ts';
import { madeOfFeed, visit } from './small/visit.ts';

/** What a trial found: a row of the table, and whatever should not be. */
interface Found {
  what: string;
  result: string;
  faults: string[];
}

const tallied = (what: string, { trials, killed, old, new: fresh, faults }: Tally): Found => ({
  what,
  result: `${trials} trials, ${killed} killed at work: ${old} left the old output, ${fresh} the new, ${faults.length} anything else`,
  faults,
});

/** Does some work in a small repository, which is gone afterwards. */
async function inSmallSite<T>(work: (root: string) => Promise<T>): Promise<T> {
  const root = smallSite();
  try {
    return await work(root);
  } finally {
    removeSite(root);
  }
}

/** Builds the small site with hostile strings in every text, each time in another order, and visits every page. */
async function hostileSites(builds: number): Promise<Found> {
  const browser = await launch();
  const faults: string[] = [];
  const used = new Set<string>();
  let places = 0;
  for (let seed = 1; seed <= builds; seed += 1)
    await inSmallSite(async (root) => {
      const injected = await makeHostile(root, shuffled(seed));
      run(root, ['build']);
      const dist = join(root, 'dist');
      const site = await serve(dist);
      const pages = [...snapshot(dist).keys()].filter((path) => path.endsWith('.html'));
      faults.push(...(await visit(browser, `${site.origin}/`, pages)).faults);
      const feed = readFileSync(join(dist, 'feeds/checks.xml'), 'utf8');
      faults.push(...(await madeOfFeed(browser, `${site.origin}/`, feed)));
      site.close();
      places += injected.length;
      for (const { text } of injected) used.add(text.replace(/ zq[a-j]+z$/, ''));
    });
  await browser.close();
  return {
    what: `${injections.length} hostile strings in every text, ${builds} builds`,
    result: `${places} places took ${used.size} of the strings; ${faults.length} became anything but text`,
    faults,
  };
}

/** Limits that search and the reading page keep, whatever the size of the site. */
const SEARCH_MS = 200;
const SEARCH_BYTES = 200_000;
const READ_MS = 1_000;
const READ_BYTES = 150_000;

const over = (what: string, value: number, limit: number): string[] =>
  value > limit ? [`${what}: ${Math.round(value)}, expected at most ${limit}`] : [];

/** Searches and reads on a site with this content many times over. */
async function atScale(copies: number): Promise<Found> {
  const root = manySite(copies);
  const dist = join(root, 'dist');
  const browser = await launch();
  const search = await searchOnce(browser, dist, 'children', 'sponsor');
  const reading = await readOnce(browser, dist);
  await browser.close();
  const checks = readdirSync(join(root, 'content/checks')).length;
  removeSite(root);
  const kB = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`;
  return {
    what: `search and /read/ at ${checks} checks`,
    result:
      `first result ${Math.round(search.milliseconds)} ms after the words, ${kB(search.bytes)} fetched (${kB(search.compressed)} compressed); ` +
      `5 kB read in ${Math.round(reading.milliseconds)} ms at a quarter of the speed, scripts ${kB(reading.compressed)} compressed`,
    faults: [
      ...over('milliseconds to a result', search.milliseconds, SEARCH_MS),
      ...over('bytes of a search', search.bytes, SEARCH_BYTES),
      ...over('milliseconds to read 5 kB', reading.milliseconds, READ_MS),
      ...over('bytes of scripts', reading.compressed, READ_BYTES),
    ],
  };
}

/** Memory that indexing may take, bytes. */
const INDEX_MEMORY = 2e9;

/** Writes the indexes of search at a size at which nobody waits for the pages. */
async function indexAtScale(wanted: number): Promise<Found> {
  const { checks, seconds, peak, megabytes } = await indexMany(wanted);
  const sizes = Object.entries(megabytes).map(([name, size]) => `${name} ${Math.round(size)} MB`);
  return {
    what: `index of search at ${checks} checks, pages apart`,
    result: `written in ${Math.round(seconds)} s with at most ${(peak / 1e9).toFixed(1)} GB of memory: ${sizes.join(', ')}`,
    faults: over('bytes of memory', peak, INDEX_MEMORY),
  };
}

/** The longest time for which /read/ may not answer, on a processor at a quarter of its speed, milliseconds. */
const READ_TASK = 1_000;

/** A book pasted into the page that reads an article: this site, in a copy of its own. */
async function longReading(characters: number): Promise<Found> {
  const root = manySite(1);
  const browser = await launch();
  const site = await serve(join(root, 'dist'));
  const page = await browser.newPage();
  await page.goto(`${site.origin}/read/`, { waitUntil: 'networkidle' });
  const { milliseconds, longest } = await readLong(page, characters, 4);
  await browser.close();
  site.close();
  removeSite(root);
  return {
    what: `${characters / 1e6} MB read in /read/`,
    result: `compared and drawn in ${Math.round(milliseconds / 1_000)} s at a quarter of the speed; the page never stood still for more than ${Math.round(longest)} ms`,
    faults: over('milliseconds of the longest task', longest, READ_TASK),
  };
}

/** Every kind of edit by itself, each built with what the last build left and without. */
function editTrials(): Found {
  const root = manySite(1);
  const next = random(7);
  const names = editsInOrder(next);
  const faults = names.flatMap((name) =>
    editAndCompare(root, [name], next).map((path) => `${name}: ${path} differs from that of a clean build`),
  );
  removeSite(root);
  return {
    what: 'edits built with memory and without',
    result: `${names.length} kinds of edits one after the other, damaged and foreign memories among them; ${faults.length} files differed`,
    faults,
  };
}

/** This site as it is built, its kinds of page at every ten pixels. */
async function everyTenPixels(): Promise<Found> {
  const root = manySite(1);
  const browser = await launch();
  const site = await serve(join(root, 'dist'));
  const faults = await everyWidth(browser, site.origin);
  await browser.close();
  site.close();
  removeSite(root);
  return {
    what: 'every 10 px from 320 to 1440, as it is and with the spacing of WCAG 1.4.12',
    result: `${Object.keys(kinds).length} kinds of page at ${EVERY_WIDTH.length} widths, twice: ${faults.length} scroll sideways or break a word`,
    faults,
  };
}

/** Scores of one page as words. */
const worded = ({ page, device, scores, why }: Scored): string =>
  `${page}, ${device}: ${scores.join(' ')} (${why.join(', ')})`;

/** This site as it is built under Lighthouse. */
async function underLighthouse(): Promise<Found> {
  const root = manySite(1);
  const { version, pages } = await scored(join(root, 'dist'), 3, (one) => print(worded(one)));
  removeSite(root);
  const lower = pages.filter(({ scores }) => scores.some((score) => score < 100));
  const rest = lower.map(({ page, device, scores }) => `${page}, ${device} ${scores.join(' ')}`);
  return {
    what: 'Lighthouse, compressed as a host sends it, without its own request for robots.txt',
    result:
      `${version}; median of three: ${pages.length - lower.length} of ${pages.length} pages, half of them on mobile, with 100 in performance, accessibility, best practices and, where they are to be found, SEO` +
      (rest.length > 0 ? `; lower: ${rest.join('; ')}` : ''),
    faults: lower.map(worded),
  };
}

/** Rows of the document as it stands, by the name of the trial. */
const rowsBefore = (): Map<string, string> =>
  new Map(
    readFileSync('docs/soak.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| (?!trial|---)/.test(line))
      .map((line) => [line.split('|')[1]!.trim(), line]),
  );

/** The figures as a document, with the day and what they were made with. */
function document(found: Found[]): string {
  const chromium = execFileSync(process.execPath, ['-p', "require('playwright-core/package.json').version"]);
  const rows = rowsBefore();
  for (const { what, result } of found)
    rows.set(what, `| ${what} | ${result} | ${new Date().toISOString().slice(0, 10)} |`);
  return [
    '# Long trials',
    '',
    'What takes too long for `npm test`, which runs a seeded sample of it. `npm run soak` makes these trials and writes',
    'this page; `npm run soak -- search` those whose name holds a word.',
    '',
    `Last run with Node ${process.versions.node}, Playwright ${String(chromium).trim()}, ${process.platform}, ${availableParallelism()} processors.`,
    '',
    '| trial | result | day |',
    '| --- | --- | --- |',
    ...rows.values(),
    '',
  ].join('\n');
}

/** `npm run soak`: all long trials; exits 1 when one of them finds anything. */
async function main(): Promise<void> {
  const next = random(2026);
  const trials: [name: string, trial: () => Promise<Found>][] = [
    [
      'build killed',
      async () =>
        tallied(
          'a build killed at a random moment',
          await inSmallSite((root) => killBuilds(root, 100, next)),
        ),
    ],
    [
      'conversion killed',
      async () =>
        tallied(
          'a conversion killed at a random moment',
          await inSmallSite((root) => killConverts(root, 100, next)),
        ),
    ],
    ['hostile strings', () => hostileSites(8)],
    ['edits', () => Promise.resolve(editTrials())],
    ['search and read', () => atScale(15)],
    ['index', () => indexAtScale(10_000)],
    ['widths', everyTenPixels],
    ['lighthouse', underLighthouse],
    ['a book read', () => longReading(2_000_000)],
  ];
  const wanted = process.argv[2] ?? '';
  const found: Found[] = [];
  const chosen = trials.filter(([name]) => name.includes(wanted));
  if (chosen.length === 0) {
    const names = trials.map(([name]) => name).join(', ');
    print(`Unexpected "${wanted}", expected a word of one of: ${names}`);
    process.exitCode = 1;
    return;
  }
  for (const [, trial] of chosen) {
    const one = await trial();
    print([`${one.what}: ${one.result}`, ...one.faults].join('\n'));
    found.push(one);
  }
  const text = document(found);
  const style = await resolveConfig('docs/soak.md');
  writeFileSync('docs/soak.md', await format(text, { ...style, parser: 'markdown' }));
  if (found.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

await main();
