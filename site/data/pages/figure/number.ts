/** A number as it is written, in the parts that are set differently. */
export interface NumberParts {
  /** "more than" */
  before: string;
  /** "291,000"; where there is no figure, all the words. */
  number: string;
  /** "percent of calls" */
  after: string;
  /** Whether `number` holds words and no figure. */
  wordy: boolean;
}

/**
 * A figure with its sign, its thousands and decimals, and its order: "$2.3 billion", "291,000", "84%".
 * A comma that ends it is not part of it.
 */
const FIGURE = /[$€£]?\d+(?:[.,]\d+)*(?:%|\s(?:thousand|million|billion|trillion|percent)\b)?/;

/**
 * Takes a written number apart.
 *
 * @param text "more than 291,000", "$200 million to $2.3 billion", "almost always"
 */
export function splitNumber(text: string): NumberParts {
  const found = FIGURE.exec(text);
  if (!found) return { before: '', number: text, after: '', wordy: true };
  return {
    before: text.slice(0, found.index).trim(),
    number: found[0],
    after: text.slice(found.index + found[0].length).trim(),
    wordy: false,
  };
}

/** Sorts of numbers that one scale can hold. */
export type UnitGroup = 'percent' | 'money' | 'count';

/** What scale a unit belongs to: shares, sums of money, or counts of things. */
export function unitGroup(unit: string | undefined): UnitGroup {
  if (unit && /^(percent|per cent|%)/i.test(unit)) return 'percent';
  // ISO 4217 codes are three capitals, alone or before "per year".
  return unit && /^[A-Z]{3}\b/.test(unit) ? 'money' : 'count';
}
