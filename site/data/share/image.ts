import { createHash } from 'node:crypto';
import type { Corpus } from '../../../model/read/corpus.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { SHARE_HEIGHT, SHARE_WIDTH, type ShareCard } from './card.ts';

/** The share image of a page. */
export interface ShareImage {
  /** From the root of the host. Its query changes with what the picture says, as readers of links keep pictures for long. */
  path: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: string;
}

/** The name of the image of all pages that have none of their own. */
export const COMMON = 'default';

/** The image that shows a card, by the name of the card. */
export function imageOf(name: string, card: ShareCard): ShareImage {
  const version = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 8);
  return {
    path: `${urls.picture(name)}?v=${version}`,
    width: SHARE_WIDTH,
    height: SHARE_HEIGHT,
    alt: card.alt,
  };
}

/** The card of all pages that have none of their own. */
export const siteCard = (site: Corpus['site']): ShareCard => ({
  over: '',
  text: [{ words: curly(site.tagline), rated: false }],
  quoted: false,
  ratings: [],
  rated: false,
  under: curly(site.description),
  site: site.name,
  alt: `${site.name}. ${curly(site.tagline)}`,
});

/** The image of all pages that have none of their own. */
export const siteImage = (site: Corpus['site']): ShareImage => imageOf(COMMON, siteCard(site));
