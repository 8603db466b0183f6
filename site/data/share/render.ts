import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriNode } from 'satori';
import { charactersOf } from './drawable.ts';
import { fonts, sans, serif } from './fonts.ts';
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

/** An SVG with the view box 0 0 24 24 as part of a drawing; `currentColor` in it is the colour given. */
export const image = (markup: string, colour: string, size: number): Box => ({
  type: 'img',
  key: null,
  props: {
    style: { width: size, height: size, flexShrink: 0 },
    width: size,
    height: size,
    src: `data:image/svg+xml;base64,${Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${markup.replaceAll('currentColor', colour)}</svg>`,
    ).toString('base64')}`,
  },
});

type Asset = (language: string, characters: string) => Promise<never[]>;

/** @throws always: what the fonts lack was taken out before, so this is a fault of ours */
const noneLeft: Asset = (language, characters) =>
  Promise.reject(
    new Error(
      `Unexpected characters "${characters}" (${language}) in a share image, expected none that its fonts lack. See site/data/share/drawable.ts`,
    ),
  );

const svg = async (
  drawing: Box,
  width: number,
  height: number,
  { see, missing = noneLeft }: { see?: (node: SatoriNode) => void; missing?: Asset } = {},
): Promise<string> =>
  satori(drawing, {
    width,
    height,
    fonts: await fonts(),
    loadAdditionalAsset: missing,
    ...(see ? { onNodeDetected: see } : {}),
  });

/** What every face of ours has, so that most texts need not be looked through. */
const COMMON = /^[\x20-\x7e\u00a0‘’“”–—…]*$/;

/** The characters of texts that not all of our families have. */
export async function lackingIn(texts: readonly string[]): Promise<Set<string>> {
  const rare = texts.filter((text) => !COMMON.test(text)).join(' ');
  if (rare === '') return new Set();
  const lacking = new Set<string>();
  const missing: Asset = (_, characters) => {
    for (const character of charactersOf(characters)) lacking.add(character);
    return Promise.resolve([]);
  };
  const cells = [serif, sans].map((fontFamily) => box({ position: 'absolute', fontFamily }, rare));
  await svg(box({}, ...cells), 100_000, MEASURE, { missing });
  return lacking;
}

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
  await svg(box({ ...style, fontSize: MEASURE }, ...cells), 100_000, MEASURE * 2, {
    see: ({ textContent, width }) => {
      if (textContent !== undefined) widths.push(width / MEASURE);
    },
  });
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
