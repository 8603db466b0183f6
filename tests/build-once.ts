import { execFileSync } from 'node:child_process';
import { DIST } from './dist.ts';

/** Builds the site once, as `npm run build` does, into a folder of its own. */
export default function setup(): void {
  execFileSync(process.execPath, ['--env-file=astro.env', 'scripts/build.ts', '--out', DIST], {
    stdio: 'inherit',
  });
}
