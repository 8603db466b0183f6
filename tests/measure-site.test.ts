import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failed } from '../model/problem.ts';
import { readCorpus, type Reading } from '../model/read/corpus.ts';
import { convertInMemory } from '../scripts/conversion/check.ts';
import { writeFiles } from '../scripts/files.ts';
import { manyTimes } from '../scripts/measure/scale/many.ts';
import { rules } from '../scripts/rules/index.ts';
import { runRules } from '../scripts/rules/run.ts';
import { articleLists } from '../site/data/lists/articles.ts';
import { checkLists } from '../site/data/lists/checks/index.ts';
import { sourceLists } from '../site/data/lists/sources.ts';
import { balancePage } from '../site/data/pages/balance.ts';
import { figureLists } from '../site/data/pages/figure/page.ts';
import { correctionPages } from '../site/data/pages/prose.ts';
import { yearPages } from '../site/data/pages/timeline.ts';
import { loadWorld, type World } from '../site/data/load.ts';
import { growth } from './processor-time.ts';

/** This site's content a few times over, and four times as much. */
const FEW = 3;
const MORE = 12;

let root: string;
const readings = new Map<number, Reading>();
const worlds = new Map<number, World>();

/** A repository with the content of this one some times over, converted. */
function grow(copies: number): void {
  const folder = join(root, String(copies));
  for (const part of ['content', 'seeds']) cpSync(part, join(folder, part), { recursive: true });
  const seeds = new Map(
    readdirSync('seeds')
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [`seeds/${name}`, readFileSync(`seeds/${name}`, 'utf8')]),
  );
  writeFiles(folder, manyTimes(readCorpus('.'), seeds, copies - 1));
  const { writes, files } = convertInMemory(folder, readCorpus(folder, ['curations', 'people', 'topics']));
  expect(failed(files)).toBe(false);
  writeFiles(folder, writes);
  readings.set(copies, readCorpus(folder));
  worlds.set(copies, loadWorld(folder));
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'claimline-many-'));
  grow(FEW);
  grow(MORE);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('content many times over keeps every rule', () => {
  for (const { corpus, files } of readings.values()) {
    expect(files.flatMap(({ path, messages }) => messages.map(({ reason }) => `${path}: ${reason}`))).toEqual(
      [],
    );
    expect(runRules(corpus!, rules, '2026-12-31').filter(({ warning }) => !warning)).toEqual([]);
  }
});

describe('four times the content takes about four times as long', () => {
  test.each<[string, (copies: number) => unknown]>([
    ['rules', (copies) => runRules(readings.get(copies)!.corpus!, rules, '2026-12-31')],
    ['lists of checks', (copies) => checkLists({ ...worlds.get(copies)! })],
    ['other lists', (copies) => [articleLists(worlds.get(copies)!), sourceLists(worlds.get(copies)!)]],
    ['years of the timeline', (copies) => yearPages({ ...worlds.get(copies)! })],
    ['balance', (copies) => balancePage(worlds.get(copies)!)],
    ['corrections', (copies) => correctionPages(worlds.get(copies)!)],
  ])('%s', (_what, work) => {
    // The first time also pays for what is compiled while it runs.
    work(FEW);
    const allowed = (MORE / FEW) * 2.2;
    expect(growth((copies) => () => void work(copies), [FEW, MORE], allowed, 2)).toBeLessThan(allowed);
  });
});

describe('stays bounded', () => {
  const world = (): World => worlds.get(MORE)!;

  test('the log of corrections', () => {
    const pages = correctionPages(world());
    expect(Math.max(...pages.map(({ entries }) => entries.length))).toBeLessThanOrEqual(50);
    const all = [...world().corpus.checks.values()].reduce(
      (sum, { corrections }) => sum + corrections.length,
      0,
    );
    expect(pages.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(all);
    expect(pages).toHaveLength(Math.max(1, Math.ceil(all / 50)));
    expect(new Set(pages.map(({ frame }) => frame.title)).size).toBe(pages.length);
  });

  test('the list of numbers that travelled', () => {
    const pages = figureLists(world().corpus, world().graph);
    expect(pages).toHaveLength(Math.max(1, Math.ceil(world().corpus.figures.size / 40)));
    expect(pages.flatMap(({ page }) => page.families)).toHaveLength(world().corpus.figures.size);
  });

  test('a table of balance, whose last row sums the rest', () => {
    for (const { rows } of balancePage(world()).tables) expect(rows.length).toBeLessThanOrEqual(20);
    const [articles] = balancePage(world()).tables;
    const claims = (out: string): number => Number(/^\d+/.exec(out)![0]);
    const all = Number(/\d+$/.exec(articles!.rows[0]!.out)![0]);
    if (world().corpus.articles.size > 20)
      expect(articles!.rows.at(-1)!.name).toMatch(/^\d+ further articles, with fewer claims each$/);
    expect(articles!.rows.reduce((sum, { out }) => sum + claims(out), 0)).toBe(all);
  });
});
