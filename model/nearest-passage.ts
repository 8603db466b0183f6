/** Characters that look alike, or that copying changes, brought to one form of the same length. */
const ALIKE: [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u2032`´]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\s/g, ' '],
];
const alike = (text: string): string => ALIKE.reduce((result, [from, to]) => result.replace(from, to), text);

/** Words compared at most: enough to recognise a passage, and few enough to stay quick on 2 MB. */
const MAX_WORDS = 40;

const names: Record<string, string> = {
  '\u00a0': 'a no-break space',
  '\n': 'a line end',
  '\t': 'a tab',
  ' ': 'a space',
};
const nameOf = (character: string): string => names[character] ?? character;

/** Says which characters of two strings of equal length differ: "’ where the quotation has '". */
function differences(seed: string, quote: string): string {
  const pairs = new Set<string>();
  for (let index = 0; index < quote.length; index += 1)
    if (seed[index] !== quote[index])
      pairs.add(`${nameOf(seed[index]!)} where the quotation has ${nameOf(quote[index]!)}`);
  return [...pairs].slice(0, 4).join('; ');
}

const partOfWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** Whole words of a text: from so many before a run to so many after it. */
function wholeWords(flat: string, run: { start: number; end: number }, before: number, after: number) {
  let { start, end } = run;
  while (partOfWord(flat[start - 1])) start -= 1;
  for (let count = 0; count < before && start > 0; count += 1) {
    while (flat[start - 1] === ' ') start -= 1;
    while (start > 0 && flat[start - 1] !== ' ') start -= 1;
  }
  while (partOfWord(flat[end])) end += 1;
  for (let count = 0; count < after && end < flat.length; count += 1) {
    while (flat[end] === ' ') end += 1;
    while (end < flat.length && flat[end] !== ' ') end += 1;
  }
  return { start, end };
}

/** A passage that a quotation most likely means. */
export interface Passage {
  /** The exact words of the text. */
  words: string;
  /** Whether only characters that look alike differ, or white space: then it is the one that was meant. */
  same: boolean;
  /** A sentence of help with them. */
  help: string;
}

/** The sentence of help alone, for the message that a quotation is not there. */
export const nearestPassage = (text: string, quote: string): string | null =>
  passageNear(text, quote)?.help ?? null;

/**
 * Finds the passage of a text that a quotation most likely means.
 *
 * @returns the passage, or null where nothing is alike
 */
export function passageNear(text: string, quote: string): Passage | null {
  const flat = alike(text).toLowerCase();
  const wanted = alike(quote).toLowerCase();
  const same = flat.length === text.length && wanted.length === quote.length ? flat.indexOf(wanted) : -1;
  if (same >= 0) {
    const found = text.slice(same, same + quote.length);
    return {
      words: found,
      same: true,
      help: `The seed has ${JSON.stringify(found)}: ${differences(found, quote)}`,
    };
  }
  const all = wanted.split(' ').filter(Boolean);
  const words = all.slice(0, MAX_WORDS);
  for (let length = words.length - 1; length >= 2; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length).join(' ');
      const at = run.length >= 8 && flat.length === text.length ? flat.indexOf(run) : -1;
      if (at < 0) continue;
      const found = { start: at, end: at + run.length };
      const { start, end } = wholeWords(flat, found, from, all.length - from - length);
      const passage = text.slice(start, end).trim();
      const opened = /^\W/.test(wanted) ? passage : passage.replace(/^["'\u201c\u2018]+/, '');
      const exact = /\W$/.test(wanted) ? opened : opened.replace(/[,;:"'\u201d\u2019]+$/, '');
      return {
        words: exact,
        same: false,
        help: `The nearest words of the seed are ${JSON.stringify(exact)}`,
      };
    }
  return null;
}
