import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Vitest empties style sheets, but site/data reads colours out of one.
const shared = {
  testTimeout: 60_000,
  hookTimeout: 240_000,
  css: { include: [/\.css\?raw/] },
  // Tests start our commands some hundred times: they compile them once.
  env: { NODE_COMPILE_CACHE: resolve('.cache/node') },
};

/**
 * Tests that look at the content through tests/root.ts. They run on grown content, too; but for what looks at
 * every page in a browser or through a validator, as the templates are the same.
 */
const ofContent = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !/^(browser|built.(pages|craft))/.test(path))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\/(root|dist)\.ts'/.test(readFileSync(path, 'utf8')));

/**
 * In a site whose words are its own, the suite holds the program to the words that it came with, which `npm run new site`
 * leaves here; what is built, and tests/site/strings.test.ts, is held to those of the site.
 */
const WORDS = resolve('tests/fixtures/words.ts');
const alias = existsSync(WORDS) ? [{ find: /^(?:\.{1,2}\/)+strings\.ts$/, replacement: WORDS }] : [];

export default defineConfig({
  test: {
    // Two cores: a build and a browser at once already fill them.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{built,browser}/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'built',
          // These look at the built site: it is built once, into a folder of its own, before they run.
          include: ['tests/{built,browser}/**/*.test.ts'],
          globalSetup: ['tests/build-once.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          ...shared,
          name: 'grown',
          include: ofContent,
          env: { ...shared.env, CONTENT_ROOT: '.cache/grown' },
          globalSetup: ['tests/grown.ts'],
        },
      },
    ],
  },
});
