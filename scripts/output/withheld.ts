import type { Corpus } from '../../model/read/corpus.ts';

/** How words look in HTML, in an address, in JSON: wherever they could slip out. */
function forms(words: string): string[] {
  const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [
    words,
    html,
    html.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    html.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    encodeURIComponent(words.toWellFormed()),
    // As forms write it, which is how an address of an issue does.
    new URLSearchParams({ '': words }).toString().slice(1),
    JSON.stringify(words).slice(1, -1),
  ];
}

/** The words that no output may print, in every form in which they could stand there. */
export const withheldForms = ({ articles }: Corpus): string[] => [
  ...new Set(
    [...articles.values()].flatMap(({ text, withheld }) =>
      withheld.flatMap(({ start, end }) => forms(text.slice(start, end))),
    ),
  ),
];

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** Whether a word may begin here: an escape such as %20 ends in a digit, and is none of its letters. */
const begins = (text: string, at: number): boolean =>
  !isLetter(text[at - 1]) || /%[\da-f]{2}$/i.test(text.slice(Math.max(0, at - 3), at));

/** Where words stand in a text as whole words; -1 where they do not. */
export function findWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (begins(text, at) && !isLetter(text[at + words.length])) return at;
  return -1;
}
