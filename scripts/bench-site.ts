import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readCorpus } from '../model/read/corpus.ts';
import { copyInto, isThere, linkInto, listFiles, listTree, readBytes, writeFiles } from './files.ts';
import { manyTimes } from './measure/scale/many.ts';
import { eleventy, hugo, type OtherSite } from './measure/scale/others.ts';
import { performanceReport, type Measured } from './measure/scale/report.ts';
import { costOf, type Cost } from './measure/scale/run.ts';
import { discard } from './output/folder.ts';
import { note } from './report.ts';

/** Copies of this site's content that are built, where the command line names none. */
const COPIES = [1, 15, 73];
/** Compared in the same run; installed beside the benches, so that nobody else needs it. */
const ELEVENTY = '@11ty/eleventy@3.1.2';
const PROGRAM = [
  'model',
  'scripts',
  'site',
  'astro.config.mjs',
  'astro.env',
  'package.json',
  'tsconfig.json',
];
const BENCHES = '.cache/bench';

const root = process.cwd();
const node = (...args: string[]): string[] => [
  process.execPath,
  '--import',
  './scripts/compile-cache.mjs',
  '--env-file=astro.env',
  ...args,
];
const textOf = (folder: string, path: string): string => new TextDecoder().decode(readBytes(folder, path)!);

/** A repository with this site's content so many times. */
function grow(folder: string, copies: number): void {
  for (const path of [...PROGRAM, 'content', 'seeds']) copyInto(root, path, folder, path);
  linkInto(root, 'node_modules', folder);
  const seeds = new Map(listFiles(root, 'seeds', '.txt').map((path) => [path, textOf(root, path)]));
  writeFiles(folder, manyTimes(readCorpus(root), seeds, copies - 1));
  costOf(folder, node('scripts/convert.ts'));
}

const stagesOf = (output: string): Record<string, number> =>
  Object.fromEntries(
    [...output.matchAll(/^([a-z ]+): ([\d.]+) s$/gm)].map(([, name, value]) => [name, Number(value)]),
  );

/** Another generator, on as many pages; null where it is not there. */
function beside({ name, files, command }: OtherSite, folder: string): { name: string; cost: Cost } | null {
  writeFiles(folder, files);
  try {
    if (name === 'Eleventy')
      costOf(folder, ['npm', 'install', '--prefix', '.', '--no-audit', '--no-fund', '--silent', ELEVENTY]);
    return { name, cost: costOf(folder, command) };
  } catch (error) {
    note(`${name} is left out: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    return null;
  }
}

/** Everything about one size. */
function measure(copies: number): Measured {
  const folder = join(root, BENCHES, `site-${copies}`);
  discard(folder);
  grow(folder, copies);
  const check = costOf(folder, node('scripts/check.ts'));
  const build = (...more: string[]) => costOf(folder, node('scripts/build.ts', '--times', ...more));
  const cold = build();
  const clean = build('--clean');
  const same = build();
  const [edited] = listFiles(folder, 'content/checks', '.md');
  writeFiles(
    folder,
    new Map([[edited!, textOf(folder, edited!).replace(/\n+$/, ' It was looked at again.\n')]]),
  );
  const again = build();
  const pages = listTree(folder, 'dist').filter((path) => path.endsWith('.html'));
  const sizes = pages.map((path) => ({
    path: path.slice('dist/'.length),
    bytes: readBytes(folder, path)!.length,
  }));
  const bytes = sizes.reduce((sum, each) => sum + each.bytes, 0);
  const others = [hugo, eleventy].flatMap((make) => {
    const other = make(pages.length, bytes / pages.length);
    const place = join(root, BENCHES, `${other.name.toLowerCase()}-${copies}`);
    discard(place);
    const found = beside(other, place);
    discard(place);
    return found ?? [];
  });
  const checks = listFiles(folder, 'content/checks', '.md').length;
  discard(folder);
  note(`${checks} checks: ${clean.wall.toFixed(1)} s a build, ${again.wall.toFixed(1)} s after an edit`);
  const largest = sizes.sort((a, b) => b.bytes - a.bytes)[0]!;
  return {
    checks,
    pages: pages.length,
    bytes,
    largest,
    check,
    cold,
    clean,
    same,
    edited: again,
    stages: stagesOf(clean.output),
    others,
  };
}

const asked = process.argv.slice(2).map(Number);
const measured = (asked.length > 0 ? asked : COPIES).map(measure);
const [cpu] = cpus();
const machine = `${cpus().length} processors (${cpu!.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}, Node ${process.versions.node}${isThere('/usr/bin/hugo') ? `, ${costOf(root, ['hugo', 'version']).output.match(/hugo v[\d.]+/)?.[0] ?? ''}` : ''}, ${ELEVENTY.slice(1)}`;
const path = 'docs/performance.md';
const report = performanceReport(measured, new Date().toISOString().slice(0, 10), machine);
writeFiles(root, new Map([[path, await format(report, { ...(await resolveConfig(path)), filepath: path })]]));
note(`Wrote ${path}.`);
