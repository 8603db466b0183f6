import { defineConfig } from 'vitest/config';

// Vitest empties style sheets, but site/data reads colours out of one.
const shared = { testTimeout: 60_000, hookTimeout: 240_000, css: { include: [/\.css\?raw/] } };

export default defineConfig({
  test: {
    // Two cores: a build and a browser at once already fill them.
    maxWorkers: 2,
    projects: [
      {
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
    ],
  },
});
