/**
 * Cuts the typefaces down to the characters, features and axes that the site uses.
 * The results are committed, so that a build needs neither this script nor the packages.
 */
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readBytes, writeFiles } from './files.ts';
import { print } from './report.ts';

const ascii = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join(
  '',
);
const punctuation = '\u00a0–—‘’“”…·§£€×½°−';
const accented = 'áéíóúñüèçöêÁÉ';
/** Signs of programs and markup, which never stand in a headline, a quotation or a finding. */
const noCode = (text: string): string => text.replace(/[\\^`{|}~<>]/g, '');

/**
 * Optical sizes from 18 and the weights that the styles name. Newsreader is drawn at 18, so that smaller sizes cost
 * a fifth of its file, and no text of ours is set in it below 17 px. Its kerning is the heaviest part, so small
 * capitals, fractions, ordinals and the like are dropped and the layout is not widened.
 */
const faces = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    to: 'newsreader-roman.woff2',
    text: noCode(ascii) + punctuation + accented,
    axes: { opsz: { min: 18, max: 72 }, wght: { min: 400, max: 600 } },
    features: ['kern', 'liga', 'lnum', 'pnum'],
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
    to: 'newsreader-italic.woff2',
    text: `${noCode(ascii)}\u00a0–—‘’“”…áéíóñ`,
    axes: { opsz: 18, wght: 400 },
    features: ['kern', 'liga'],
  },
  {
    from: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'public-sans.woff2',
    text: `${ascii}${punctuation}${accented}©÷→←↗≈†•`,
    axes: { wght: { min: 400, max: 600 } },
    features: ['kern', 'liga', 'tnum'],
  },
];

const root = join(import.meta.dirname, '..');
const cuts = new Map<string, Uint8Array>();
for (const { from, to, text, axes, features } of faces) {
  const font = readBytes(root, `node_modules/${from}`);
  if (!font) throw new Error(`Unexpected lack of ${from}, expected the package installed. Run \`npm ci\``);
  const cut = await subsetFont(font, text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
    noLayoutClosure: true,
  });
  cuts.set(`site/fonts/${to}`, cut);
  print(`${to}: ${cut.length} bytes`);
}
writeFiles(root, cuts);
