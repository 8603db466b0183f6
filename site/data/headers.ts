import type { World } from './world.ts';
import { urls } from './urls.ts';

/** What only a header can say, for every file. The policy of a page itself stands in the page. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), web-share=(), xr-spatial-tracking=()',
};

/** For pages: no other site shows them in a frame. Embeds are made for that, so they are left out. */
export const FRAMES: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
};

/**
 * Where pages stand that no frame may show: one pattern a section. Hosts join what several patterns say of a header,
 * so a rule for all with an exception for embeds could not be written for each of them.
 */
function sections({ corpus }: World): string[] {
  const root = urls.home();
  const lists = [
    ...[urls.checks(), urls.articles(), urls.sources(), urls.people(), urls.topics(), urls.figures()],
    ...[
      urls.timeline(),
      urls.balance(),
      urls.glossary(),
      urls.search(),
      urls.read(),
      urls.data(),
      urls.design(),
    ],
  ];
  const moved = corpus.redirects.redirects.map(({ from }) => `${root}${from.split('/')[0]!}/`);
  const pages = [...corpus.pages.keys()].map((id) => urls.page(id));
  return [
    root,
    `${root}404.html`,
    ...[...new Set([...lists, ...pages, ...moved])].sort().map((path) => `${path}*`),
  ];
}

const rule = (pattern: string, headers: Readonly<Record<string, string>>): string =>
  [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export const headersFile = (world: World): string =>
  `${[rule(`${urls.home()}*`, EVERYWHERE), ...sections(world).map((path) => rule(path, FRAMES))].join('\n')}\n`;
