/**
 * Advance widths of Public Sans at weight 600 in thousandths of the type size, U+0020 to U+007E.
 * Measured once in the browser; the labels are set at 400 to 600, and the boldest is the widest.
 */
const ASCII = [
  234, 268, 455, 610, 671, 923, 750, 255, 320, 324, 437, 573, 261, 386, 250, 368, 630, 419, 618, 649, 644,
  659, 643, 615, 661, 643, 250, 261, 563, 573, 563, 529, 829, 719, 678, 705, 708, 629, 605, 747, 768, 297,
  396, 701, 578, 903, 770, 749, 645, 762, 687, 682, 606, 714, 690, 962, 704, 640, 655, 322, 368, 322, 479,
  537, 243, 560, 603, 546, 603, 572, 397, 626, 585, 258, 277, 572, 317, 882, 586, 571, 602, 602, 403, 518,
  404, 589, 513, 785, 577, 551, 489, 359, 266, 360, 592,
];
const OTHERS: Record<string, number> = {
  '’': 248,
  '‘': 252,
  '“': 452,
  '”': 447,
  '–': 576,
  '·': 246,
  '…': 837,
  é: 572,
};
/** What is not in the tables: an em covers every letter of Latin, Cyrillic, Greek, Chinese and Japanese type. */
const UNKNOWN = 1134;
/** Room for fallback fonts and rounding, tried against Arial and Liberation Sans. */
const MARGIN = 1.05;

/**
 * Width of a line of text, never less than the browser will need.
 *
 * @param text one line
 * @param size type size in px
 * @returns px
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const glyph of text) sum += ASCII[glyph.codePointAt(0)! - 32] ?? OTHERS[glyph] ?? UNKNOWN;
  return (sum / 1000) * size * MARGIN;
}

/** Fills lines from the front; a word wider than a line stands alone. */
function fill(words: string[], size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Shortens a line until it fits, whole words first, with an ellipsis. */
function shorten(line: string, size: number, width: number): string {
  let rest = line;
  while (rest.includes(' ') && textWidth(`${rest}…`, size) > width)
    rest = rest.slice(0, rest.lastIndexOf(' '));
  let glyphs = [...rest];
  while (glyphs.length > 1 && textWidth(`${glyphs.join('')}…`, size) > width) glyphs = glyphs.slice(0, -1);
  return `${glyphs.join('').replace(/[\s,;:.]+$/, '')}…`;
}

/**
 * Breaks a text into lines of nearly equal length: of all ways with the fewest lines, the narrowest.
 *
 * @param text words with single spaces
 * @param size type size in px
 * @param width widest line in px
 * @param most largest number of lines; what is left over ends in an ellipsis
 * @returns one to `most` lines, each at most `width` wide
 */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const full = fill(words, size, width);
  if (full.length > most) {
    const kept = full.slice(0, most);
    kept[most - 1] = shorten(full.slice(most - 1).join(' '), size, width);
    return kept.map((line) => (textWidth(line, size) > width ? shorten(line, size, width) : line));
  }
  let best = full;
  // Steps of 4 px: finer ones change no line of twelve-point type.
  for (let narrower = width - 4; narrower > width / 3; narrower -= 4) {
    const lines = fill(words, size, narrower);
    if (lines.length > full.length || lines.some((line) => textWidth(line, size) > narrower)) break;
    best = lines;
  }
  return best.map((line) => (textWidth(line, size) > width ? shorten(line, size, width) : line));
}
