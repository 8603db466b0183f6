import { join } from 'node:path';
import { tokens } from '../tokens.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { cached, type Cached } from './cache.ts';
import type { ShareCard } from './card.ts';
import { drawCard } from './draw.ts';

/** The pictures are paper: they have one theme, wherever they are shown. */
const colours = tokens.light;

/** Part of every key: whoever changes how a picture is drawn, or with which version of what, gets new pictures. */
export const program = [
  import.meta.glob('./*.ts', { query: '?raw', import: 'default', eager: true }),
  ...[
    'satori',
    '@resvg/resvg-js',
    'subset-font',
    '@fontsource-variable/newsreader',
    '@fontsource-variable/public-sans',
  ].map((name) => (manifest.devDependencies as Record<string, string>)[name]),
  colours,
];

/** Pictures outlive a build here; the folder is not committed and may be deleted at any time. */
export const pictures = (): string => join(process.cwd(), '.cache/og');

/**
 * The share image of a card.
 *
 * @param icon inside of the SVG of a rating, see site/components/verdict/icons.ts
 */
export const sharePng = (folder: string, card: ShareCard, icon: (id: string) => string): Promise<Cached> =>
  cached(
    folder,
    [
      program,
      card,
      [...card.ratings, ...(card.numbers ?? []).flatMap(({ rating }) => rating ?? [])].map(({ id }) =>
        icon(id),
      ),
    ],
    () => drawCard(card, { colours, icon }),
  );
