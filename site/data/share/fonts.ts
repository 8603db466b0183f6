import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SatoriOptions } from 'satori';
import subsetFont from 'subset-font';

type Font = SatoriOptions['fonts'][number];

/** The families as drawings name them; what the first lacks is looked for in the second. */
export const serif = 'Newsreader, Newsreader Extended';
export const sans = 'Public Sans, Public Sans Extended';

const newsreader = 'newsreader/files/newsreader-latin';
const publicSans = 'public-sans/files/public-sans-latin';

/** Pictures are seen small and show large type: the optical size is that of display. */
const faces = [
  ...([400, 500, 600] as const).flatMap((wght) => [
    { name: 'Newsreader', file: `${newsreader}-opsz-normal.woff2`, wght, axes: { opsz: 72, wght } },
    {
      name: 'Newsreader Extended',
      file: `${newsreader}-ext-opsz-normal.woff2`,
      wght,
      axes: { opsz: 72, wght },
    },
  ]),
  ...([400, 600] as const).flatMap((wght) => [
    { name: 'Public Sans', file: `${publicSans}-wght-normal.woff2`, wght, axes: { wght } },
    { name: 'Public Sans Extended', file: `${publicSans}-ext-wght-normal.woff2`, wght, axes: { wght } },
  ]),
];

/** Satori reads neither WOFF2 nor variable fonts: each face is fixed at its weight and turned into TrueType. */
const convert = async ({ name, file, wght, axes }: (typeof faces)[number]): Promise<Font> => ({
  name,
  weight: wght,
  style: 'normal',
  data: Buffer.from(
    await subsetFont(
      readFileSync(join(process.cwd(), 'node_modules/@fontsource-variable', file)),
      undefined,
      {
        targetFormat: 'truetype',
        variationAxes: axes,
        keepAllGlyphs: true,
        noHinting: true,
      },
    ),
  ),
});

let loaded: Promise<Font[]> | undefined;

/** The faces of the pictures, converted once and only when a picture has to be made. */
export const fonts = (): Promise<Font[]> => (loaded ??= Promise.all(faces.map(convert)));
