import { execFileSync } from 'node:child_process';
import { close } from 'pagefind';
import { loadWorld } from '../../site/data/load.ts';
import { indexFiles } from '../../site/data/search/index.ts';
import { mainRecords, sourceRecords, type SearchRecord } from '../../site/data/search/records.ts';

/** Memory of this process and of those that it started, bytes. */
function memory(): number {
  const own = String(process.pid);
  return execFileSync('ps', ['-eo', 'pid,ppid,rss'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([pid, parent]) => pid === own || parent === own)
    .reduce((sum, [, , kilobytes]) => sum + Number(kilobytes) * 1_024, 0);
}

/** What this site has to be found, many times over, each time at another address and with a word of its own. */
const manyTimes = (records: readonly SearchRecord[], copies: number): SearchRecord[] =>
  Array.from({ length: copies }, (_, copy) =>
    records.map((record) => ({
      ...record,
      href: `${record.href}${copy}/`,
      content: `${record.content} copy${copy}`,
    })),
  ).flat();

/** Writes the indexes of search for so many checks, without their pages: seconds, and the most memory they took. */
export async function indexMany(wanted: number) {
  const world = loadWorld(process.cwd());
  const copies = Math.ceil(wanted / world.corpus.checks.size);
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memory())), 300);
  const from = performance.now();
  const records = { main: mainRecords(world), sources: sourceRecords(world) };
  const megabytes: Record<string, number> = {};
  for (const [name, own] of Object.entries(records)) {
    const files = await indexFiles(name, manyTimes(own, copies), 'en');
    megabytes[name] = files.reduce((sum, { content }) => sum + content.length, 0) / 1e6;
  }
  await close();
  clearInterval(timer);
  return {
    checks: copies * world.corpus.checks.size,
    seconds: (performance.now() - from) / 1_000,
    peak,
    megabytes,
  };
}
