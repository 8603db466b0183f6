/** How wide the words of a text are at a size of 1 px. */
export interface Measured {
  words: number[];
  space: number;
}

/** Room for a text, in pixels. */
export interface Room {
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  steps: readonly number[];
  /** Height of a line, in sizes. */
  leading: number;
}

/** A text that has been set: the size, and the first and last word (exclusive) of each line. */
export interface Fitted {
  size: number;
  lines: [from: number, to: number][];
}

/** Breaks greedily between words. */
export function breakLines({ words, space }: Measured, width: number): Fitted['lines'] {
  const lines: Fitted['lines'] = [];
  let from = 0;
  let used = 0;
  words.forEach((word, index) => {
    const next = index === from ? word : used + space + word;
    if (next > width && index > from) {
      lines.push([from, index]);
      from = index;
      used = word;
    } else used = next;
  });
  if (words.length > from) lines.push([from, words.length]);
  return lines;
}

/** The same number of lines in the least width, so that no word is left alone in the last one. */
function balance(text: Measured, width: number): Fitted['lines'] {
  const widest = breakLines(text, width);
  let [low, high] = [Math.max(...text.words, 0), width];
  // A hundredth of the width is finer than an eye can tell.
  while (high - low > width / 100) {
    const middle = (low + high) / 2;
    if (breakLines(text, middle).length > widest.length) low = middle;
    else high = middle;
  }
  return breakLines(text, high);
}

/**
 * Sets a text in the largest size at which all of it finds room, in balanced lines; words are never cut.
 *
 * @returns null where it finds none in the smallest size
 */
export function fit(text: Measured, { width, height, steps, leading }: Room): Fitted | null {
  const size = steps.find(
    (step) =>
      Math.max(...text.words, 0) * step <= width &&
      breakLines(text, width / step).length * step * leading <= height,
  );
  return size === undefined ? null : { size, lines: balance(text, width / size) };
}
