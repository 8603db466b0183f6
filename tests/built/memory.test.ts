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
  const names = editsInOrder(next);
  const half = Math.ceil(names.length / 2);
  for (const edits of [names.slice(0, half), names.slice(half)])
    expect(editAndCompare(root, edits, next), edits.join(', ')).toEqual([]);
});
