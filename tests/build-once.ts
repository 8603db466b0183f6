import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { DIST } from './dist.ts';

/** Builds the site once, as `npm run build` does, into a folder of its own. */
export default function setup(): void {
  rmSync(DIST, { recursive: true, force: true });
  // Vitest sets NODE_ENV=test, under which Vite would build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(
    process.execPath,
    ['--env-file=astro.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', DIST, '--silent'],
    {
      env,
      stdio: 'inherit',
    },
  );
}
