import { afterAll, beforeAll, expect, test } from 'vitest';
import { random } from '../../site/data/chart/labels/random.ts';
import { editAndCompare, editsInOrder } from '../small/edits.ts';
import { manySite } from '../small/many.ts';
import { removeSite } from '../small/site.ts';

// A sample of what `npm run soak` does one by one.
let root: string;
beforeAll(() => {
  root = manySite(1);
}, 240_000);
afterAll(() => removeSite(root));

test('whatever was edited, a build with memory gives what a clean one gives', { timeout: 240_000 }, () => {
  const next = random(11);
  // At once, for the trial tells which one it was; but for those after which everything is made anew anyway.
  const edits = editsInOrder(next).filter((name) => !/memory|template|all pages/.test(name));
  expect(editAndCompare(root, edits, next)).toEqual([]);
});
