import { expect, it } from 'vitest';
import { random } from '../../site/data/chart/labels/random.ts';
import { killBuilds, killConverts } from '../small/kill-trials.ts';
import { removeSite, smallSite } from '../small/site.ts';

// A sample of what `npm run soak` does 200 times.
it(
  'a build or a conversion that is killed leaves the old output or the new one',
  { timeout: 240_000 },
  async () => {
    const root = smallSite();
    try {
      const next = random(5);
      const builds = await killBuilds(root, 3, next);
      const converts = await killConverts(root, 2, next);
      expect(builds.faults).toEqual([]);
      expect(converts.faults).toEqual([]);
      expect(builds.old + builds.new).toBe(3);
      expect(builds.killed + converts.killed).toBeGreaterThan(0);
    } finally {
      removeSite(root);
    }
  },
);
