import type { Span } from '../../convert/types.ts';

/** Words that an article gives to somebody, or a pronoun that speaks. */
export interface NewsLabel extends Span {
  /** Names that are right; none where the article names nobody. */
  names: string[];
}

/** An invented article without its marks, and what they said. */
export interface NewsArticle {
  text: string;
  /** Words said, quoted or reported. */
  said: NewsLabel[];
  pronouns: NewsLabel[];
}

const MARK = /\{([^{}|]+)\|([^{}|]+)\}|<([^<>|]+)\|([^<>|]+)>/g;

const namesOf = (given: string): string[] => (given === '?' ? [] : given.split(' / '));

/**
 * Reads an article of `tests/gold/news/`: `{words|Name}` are words said, `<she|Name>` is a pronoun that speaks.
 *
 * @throws Error where a mark is left open: labels must be whole
 */
export function readNews(marked: string): NewsArticle {
  const article: NewsArticle = { text: '', said: [], pronouns: [] };
  let end = 0;
  for (const mark of marked.matchAll(MARK)) {
    article.text += marked.slice(end, mark.index);
    end = mark.index + mark[0].length;
    const words = mark[1] ?? mark[3] ?? '';
    const start = article.text.length;
    article.text += words;
    const label = { start, end: start + words.length, names: namesOf(mark[2] ?? mark[4] ?? '') };
    (mark[1] === undefined ? article.pronouns : article.said).push(label);
  }
  article.text += marked.slice(end);
  const left = /[{}<>|]/.exec(article.text);
  if (left) throw new Error(`Unexpected "${left[0]}" in an article, expected whole marks. Close the mark`);
  return article;
}

/** One form of speech in a sentence or two, with its labels as in an article. */
export interface Snippet {
  /** What is told apart here: "rank, Indian police". */
  form: string;
  marked: string;
}

/** Reads a file of `tests/gold/snippets/`: each snippet stands under a line "=== form". */
export const snippetsOf = (file: string): Snippet[] =>
  file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { form: part.slice(0, end), marked: part.slice(end + 1).trim() };
    });
