import { defineConfig } from 'astro/config';
import { readCorpus } from './model/read/corpus.ts';
import { contentReload } from './site/build/content-reload.ts';
import { placeOf } from './site/data/urls.ts';

// Vite takes these from the environment before it looks here: the place of the site is said in content/site.yml alone.
for (const name of ['BASE_URL', 'SITE', 'ASSETS_PREFIX']) delete process.env[name];

// Nothing but content/site.yml and the scale. What is wrong with it, the commands say before Astro is asked.
const { corpus } = readCorpus(process.cwd(), []);

export default defineConfig({
  ...(corpus ? placeOf(corpus.site.base) : {}),
  srcDir: './site',
  publicDir: './site/public',
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { assets: 'assets', inlineStylesheets: 'never' },
  // A script in the page would need a policy with hashes.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  integrations: [contentReload()],
});
