import type { Corpus } from '../../../model/read/corpus.ts';
import { urls } from '../urls.ts';
import { tokens } from '../tokens.ts';
import { cached, type Cached } from './cache.ts';
import { faviconSvg } from './favicon.ts';
import { iconSvg } from './icon-svg.ts';
import { program } from './png.ts';
import { rasterise } from './render.ts';

interface Icon {
  /** Pixels, in both directions. */
  size: number;
  /** Whether systems may cut it to a shape of their own. */
  maskable: boolean;
}

/** By the name of the file. Apple's systems look for 180 px; the manifest of a web app wants 192 and 512. */
const icons: Record<string, Icon> = {
  'apple-touch-icon': { size: 180, maskable: false },
  '192': { size: 192, maskable: false },
  '512': { size: 512, maskable: false },
  'maskable-512': { size: 512, maskable: true },
};

/** Addresses of the icons, in the form of `getStaticPaths`. */
export const iconPaths = () => Object.keys(icons).map((name) => ({ params: { name } }));

/** An icon of the site, made from its SVG. */
export function iconPng(folder: string, name: string): Promise<Cached> {
  const { size, maskable } = icons[name]!;
  const document = iconSvg(faviconSvg(tokens), tokens.light.paper!, maskable);
  return cached(folder, [program, document, size], async () => rasterise(document, size));
}

/** The web app manifest: what stands under the icon on a home screen, and the colours while a page opens. */
export const manifest = ({ name, description, language }: Corpus['site']) => ({
  name,
  short_name: name,
  description,
  lang: language,
  dir: 'ltr',
  id: urls.home(),
  start_url: urls.home(),
  scope: urls.home(),
  display: 'browser',
  background_color: tokens.light.paper,
  theme_color: tokens.light.paper,
  icons: Object.entries(icons)
    .filter(([file]) => file !== 'apple-touch-icon')
    .map(([file, { size, maskable }]) => ({
      src: urls.icon(file),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
});
