import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Prose } from './prose.ts';
import type { CheckRule } from './rule.ts';

/** School grade above which no body may go; the median over all is held to 12 by a test. */
export const MAX_GRADE = 15;

/** Syllables by word: an archive has few words, and says them often. */
const counted = new Map<string, number>();
const MOST_WORDS = 100_000;

/** Syllables of a sentence, word by word. */
const syllables = (text: string): number =>
  text.split(/\s+/).reduce((sum, word) => {
    let count = counted.get(word);
    if (count === undefined) {
      count = syllable(word);
      if (counted.size < MOST_WORDS) counted.set(word, count);
    }
    return sum + count;
  }, 0);

/**
 * Flesch-Kincaid grade level of a body: Kincaid et al. 1975, by way of the `flesch-kincaid` package.
 *
 * @returns U.S. school grade, one decimal
 */
export const gradeOf = ({ sentences, words }: Prose): number =>
  Math.round(
    10 *
      fleschKincaid({
        sentence: sentences.length,
        word: words,
        syllable: sentences.reduce((sum, { text }) => sum + syllables(text), 0),
      }),
  ) / 10;

export const readability: CheckRule = {
  name: 'readability',
  description: `The body reads at a Flesch-Kincaid grade of ${MAX_GRADE} or lower.`,
  scope: 'check',
  check: (entry, { prose }) => {
    const body = prose(entry);
    const grade = body.sentences.length === 0 ? 0 : gradeOf(body);
    return grade <= MAX_GRADE
      ? []
      : [
          {
            reason: `Unexpected reading grade ${grade}, expected at most ${MAX_GRADE}`,
            fix: 'Shorten sentences and use plainer words',
            at: 0,
          },
        ];
  },
};
