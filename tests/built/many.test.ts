import { readFileSync, statSync } from 'node:fs';
import { readCorpus } from '../../model/read/corpus.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { snapshot } from '../small/kill.ts';
import { manySite } from '../small/many.ts';
import { removeSite } from '../small/site.ts';
import { join } from 'node:path';

/** Enough for second pages of every list. */
const COPIES = 6;
/** What a page weighs at most, whatever the site holds. */
const HEAVIEST = 150_000;

let root: string;
let pages: string[];
beforeAll(() => {
  // Building proves every link and every file.
  root = manySite(COPIES);
  pages = [...snapshot(join(root, 'dist')).keys()].filter((path) => path.endsWith('.html'));
}, 240_000);
afterAll(() => removeSite(root));

test('no page grows with the site', () => {
  const heavy = pages.filter((path) => statSync(join(root, 'dist', path)).size > HEAVIEST);
  expect(heavy).toEqual([]);
});

test('what no longer fits on a page goes on on further ones, each with a way to the next', () => {
  const { checks, sources, figures } = readCorpus(root).corpus!;
  const corrections = [...checks.values()].flatMap((check) => check.corrections);
  const long = [
    ['corrections', corrections.length > 50],
    ['figures', figures.size > 40],
    ['checks', [...checks.values()].filter(({ status }) => status === 'reviewed').length > 60],
    ['sources', sources.size > 60],
  ] as const;
  for (const [list] of long.filter(([, isLong]) => isLong)) {
    const second = `${list}/page/2/`;
    expect(pages, list).toContain(`${second}index.html`);
    expect(readFileSync(join(root, 'dist', list, 'index.html'), 'utf8')).toContain(`/${second}" rel="next"`);
  }
});
