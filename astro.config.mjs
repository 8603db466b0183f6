import { defineConfig } from 'astro/config';
import { readCorpus } from './model/read/corpus.ts';
import { contentReload } from './site/build/content-reload.ts';
import { indexedPages } from './site/build/sitemap.ts';
import { placeOf } from './site/data/urls.ts';

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
  integrations: [...indexedPages(), contentReload()],
});
