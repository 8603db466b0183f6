import type { Article } from '../../model/read/corpus.ts';
import { loadWorld, type World } from '../../site/data/load.ts';
import { workspace, type Changes } from '../workspace.ts';

/** The world of the small repository, changed as told. */
export const worldOf = (changes: Changes = {}): World => loadWorld(workspace(changes));

/** As much of an article as the functions on its text need. Blocks are the lines of the text. */
export function articleOf(text: string, withheld: Article['withheld'] = []): Article {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph' as const };
    start += line.length + 1;
    return block;
  });
  return { text, withheld, blocks } as unknown as Article;
}

/** Where words stand in a text. */
export function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}
