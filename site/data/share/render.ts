import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriNode } from 'satori';
import { fonts } from './fonts.ts';
import type { Measured } from './fit.ts';

type Style = Record<string, string | number>;

/** An element of a drawing, as satori takes it. */
export interface Box {
  type: string;
  key: null;
  props: { style: Style; children?: (Box | string)[] | string; [attribute: string]: unknown };
}

/** A box of a drawing. Satori wants every box with several children to be flexible. */
export const box = (style: Style, ...children: (Box | string)[]): Box => ({
  type: 'div',
  key: null,
  props: {
    style: { display: 'flex', flexShrink: 0, ...style },
    // Satori reports the text of a box only where it is not in a list.
    children: children.length === 1 && typeof children[0] === 'string' ? children[0] : children,
  },
});

/** @throws for characters that no face has: a picture with holes would be published unseen */
const missing = (language: string, characters: string): Promise<never> =>
  Promise.reject(
    new Error(
      `Unexpected characters "${characters}" (${language}) in a share image, expected ones that its fonts have. Add a font to site/data/share/fonts.ts`,
    ),
  );

const svg = async (
  drawing: Box,
  width: number,
  height: number,
  see?: (node: SatoriNode) => void,
): Promise<string> =>
  satori(drawing, {
    width,
    height,
    fonts: await fonts(),
    loadAdditionalAsset: missing,
    ...(see ? { onNodeDetected: see } : {}),
  });

/** Large enough that rounding to whole pixels does not show. */
const MEASURE = 400;

/**
 * Measures words as they will be drawn.
 *
 * @param style family, weight and tracking
 */
export async function measure(words: string[], style: Style): Promise<Measured> {
  const widths: number[] = [];
  // A space alone has no width in a line: it is what it adds between two letters.
  const probes = [...words, 'n\u00a0n', 'nn'];
  const cells = probes.map((word) => box({ position: 'absolute', whiteSpace: 'pre' }, word));
  await svg(
    box({ ...style, fontSize: MEASURE }, ...cells),
    100_000,
    MEASURE * 2,
    ({ textContent, width }) => {
      if (textContent !== undefined) widths.push(width / MEASURE);
    },
  );
  if (widths.length !== probes.length)
    throw new Error(
      `Unexpected ${widths.length} widths, expected ${probes.length}. See site/data/share/render.ts`,
    );
  const [spaced, joined] = widths.slice(-2);
  return { words: widths.slice(0, words.length), space: spaced! - joined! };
}

/** An SVG document as PNG. */
export const rasterise = (document: string, width: number): Uint8Array =>
  new Resvg(document, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } })
    .render()
    .asPng();

/** A drawing as PNG. */
export const render = async (drawing: Box, width: number, height: number): Promise<Uint8Array> =>
  rasterise(await svg(drawing, width, height), width);
