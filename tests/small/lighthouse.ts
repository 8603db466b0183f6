import lighthouse, { desktopConfig } from 'lighthouse';
import { launch, serve } from '../browser/chromium.ts';
import { kinds } from '../browser/kinds.ts';

/**
 * Lighthouse asks for robots.txt from within the page, which the policy of ours forbids; tests/built holds that file to
 * its rules instead.
 */
const SKIPPED = ['robots-txt'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** One page on one device: its scores in the order of `CATEGORIES`, out of a hundred, and why one is lower. */
export interface Scored {
  page: string;
  device: 'mobile' | 'desktop';
  scores: number[];
  why: string[];
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Pages made for readers, one of each template: not the showcase of components, nor a second check or article. */
const isRead = ([name, url]: [string, string]): boolean =>
  !/^check, |^article with/.test(name) && !url.startsWith('/design/');

/** One run: scores, and the audits that cost something. */
async function once(url: string, port: number, desktop: boolean) {
  const flags = { port, logLevel: 'error' as const, onlyCategories: CATEGORIES, skipAudits: SKIPPED };
  const run = await lighthouse(url, flags, desktop ? desktopConfig : undefined);
  const { categories, audits, lighthouseVersion, environment } = run!.lhr;
  // A page that asks not to be found loses on being found alone, as it should.
  const kept = audits['is-crawlable']?.score === 0 ? CATEGORIES.slice(0, 3) : CATEGORIES;
  const why = kept.flatMap((id) =>
    categories[id]!.auditRefs.filter(
      ({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1,
    ).map(({ id: audit }) => `${audit} ${audits[audit]?.displayValue ?? ''}`.trim()),
  );
  return {
    scores: kept.map((id) => Math.round((categories[id]!.score ?? 0) * 100)),
    why,
    version: `Lighthouse ${lighthouseVersion}, Chromium ${/Chrome\/([\d.]+)/.exec(environment.hostUserAgent)?.[1]}`,
  };
}

/**
 * Scores every kind of page on both devices, each the median of some runs.
 *
 * @param note told of each page when it is done
 */
export async function scored(
  dist: string,
  runs: number,
  note: (done: Scored) => void,
): Promise<{ version: string; pages: Scored[] }> {
  const port = 9_300 + (process.pid % 600);
  const browser = await launch([`--remote-debugging-port=${port}`]);
  const site = await serve(dist, '/', true);
  const pages: Scored[] = [];
  let version = '';
  for (const [page, url] of Object.entries(kinds).filter(isRead))
    for (const device of ['mobile', 'desktop'] as const) {
      const found: Awaited<ReturnType<typeof once>>[] = [];
      for (let run = 0; run < runs; run += 1)
        found.push(await once(site.origin + url, port, device === 'desktop'));
      version = found[0]!.version;
      const scores = found[0]!.scores.map((_, at) => median(found.map(({ scores: one }) => one[at]!)));
      const done = { page, device, scores, why: [...new Set(found.flatMap(({ why }) => why))] };
      note(done);
      pages.push(done);
    }
  await browser.close();
  site.close();
  return { version, pages };
}
