/** Least run of words of a quotation that counts as the same words: shorter runs are common phrases. */
export const LEAST_RUN = 8;

/** Words in one spelling: straight marks, lower case, no punctuation. */
const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.toLowerCase().replace(/’/g, "'").replace(/,/g, ''),
  );

const runsOf = (words: readonly string[]): string[] =>
  words.slice(LEAST_RUN - 1).map((_, index) => words.slice(index, index + LEAST_RUN).join(' '));

/** Which quotations hold a run of words, by the run. */
export type Quotations = ReadonlyMap<string, readonly string[]>;

/**
 * Indexes quotations by every run of eight words that they hold; a shorter quotation by all its words.
 *
 * @param quoted id of the rated statement, and a quotation that it rates
 */
export function quotationsOf(quoted: Iterable<readonly [id: string, quotation: string]>): Quotations {
  const runs = new Map<string, string[]>();
  for (const [id, quotation] of quoted)
    for (const run of new Set(runsOf(wordsOf(quotation)))) {
      const ids = runs.get(run);
      if (!ids) runs.set(run, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  return runs;
}

/**
 * Rated statements of which a text repeats at least eight words of a quotation, in the same order.
 *
 * @returns their ids, in the order of the text
 */
export const sameWords = (quotations: Quotations, text: string): string[] => [
  ...new Set(runsOf(wordsOf(text)).flatMap((run) => quotations.get(run) ?? [])),
];
