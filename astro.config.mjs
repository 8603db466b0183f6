import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { contentReload } from './site/content-reload.ts';
import { indexed } from './site/data/indexed.ts';

const { base } = /** @type {{ base: string }} */ (load(readFileSync('content/site.yml', 'utf8')));

export default defineConfig({
  site: base,
  srcDir: './site',
  publicDir: './site/public',
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { assets: 'assets', inlineStylesheets: 'auto' },
  integrations: [sitemap({ filter: indexed('.') }), contentReload()],
});
