import { splitSentences } from '../../../model/sentences/split.ts';
import type { QuotePiece } from '../parts/claim.ts';

/** A word as it is set: in several parts where a rated number is only part of it ("320,000," and its comma). */
export type Word = QuotePiece[];

/** Cuts a text into words at its spaces; a no-break space joins. */
export function toWords(pieces: QuotePiece[]): Word[] {
  const words: Word[] = [[]];
  for (const { words: text, rated } of pieces)
    text.split(/[^\S\u00a0]+/).forEach((part, index) => {
      if (index > 0) words.push([]);
      if (part) words.at(-1)!.push({ words: part, rated });
    });
  return words.filter((word) => word.length > 0);
}

/** The characters of a word. */
export const spell = (word: Word): string => word.map(({ words }) => words).join('');

/** A line as runs of equal kind; a space between two rated words is rated too, so that the line under them holds. */
export function toRuns(line: Word[]): QuotePiece[] {
  const runs: QuotePiece[] = [];
  const add = (words: string, rated: boolean) => {
    const last = runs.at(-1);
    if (last?.rated === rated) last.words += words;
    else runs.push({ words, rated });
  };
  line.forEach((word, index) => {
    if (index > 0) add(' ', Boolean(line[index - 1]!.at(-1)!.rated && word[0]!.rated));
    for (const { words, rated } of word) add(words, rated);
  });
  return runs;
}

/** How many words each beginning of a text has that ends with a sentence, the longest first. */
export function sentenceEnds(words: Word[]): number[] {
  const text = words.map(spell).join(' ');
  const sentences = splitSentences(text, [{ start: 0, end: text.length }]);
  let total = 0;
  return sentences
    .map(({ start, end }) => (total += text.slice(start, end).split(/[^\S\u00a0]+/).length))
    .reverse();
}
