import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';

/** Whether a page tells search engines to leave it out. */
const saysNoindex = (html: string): boolean => html.includes('<meta name="robots" content="noindex">');

/** The day on which a page says that it was last changed. */
const modifiedOf = (html: string): string | undefined =>
  /<meta property="article:modified_time" content="([^"]+)">/.exec(html)?.[1];

/**
 * The sitemap: every page but those that say `noindex`. They are asked when they are built, so that it is said
 * in one place only, the page.
 */
export function indexedPages(): AstroIntegration[] {
  let folder: URL;
  let root: string;
  const remember: AstroIntegration = {
    name: 'indexed-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.outDir;
        root = config.base;
      },
    },
  };
  const html = (address: string): string => {
    const path = new URL(address).pathname.slice(root.length);
    return readFileSync(new URL(`${path}index.html`, folder), 'utf8');
  };
  return [
    remember,
    sitemap({
      filter: (address) => !saysNoindex(html(address)),
      serialize: (item) => {
        const lastmod = modifiedOf(html(item.url));
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
  ];
}
