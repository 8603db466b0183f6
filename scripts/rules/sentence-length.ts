import { proseFields, sentencesOf } from './prose.ts';
import type { CheckRule } from './rule.ts';

/** Above this, readers lose the thread (plain-language guides advise 15 to 25 on average). */
const MAX_WORDS = 35;

const tooLong = (text: string, words: number) => ({
  reason: `Unexpected sentence of ${words} words ("${text.slice(0, 50)}..."), expected at most ${MAX_WORDS}`,
  fix: 'Make two sentences of it',
});

export const sentenceLength: CheckRule = {
  name: 'sentence-length',
  description: `No sentence of our own prose has more than ${MAX_WORDS} words.`,
  scope: 'check',
  check: (entry, { prose }) => [
    ...prose(entry)
      .sentences.filter(({ words }) => words > MAX_WORDS)
      .map(({ text, words, at }) => ({ ...tooLong(text, words), at })),
    ...proseFields(entry).flatMap(({ path, text }) =>
      sentencesOf(text)
        .filter(({ words }) => words > MAX_WORDS)
        .map((sentence) => ({ ...tooLong(sentence.text, sentence.words), path })),
    ),
  ],
};
