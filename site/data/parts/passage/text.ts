import type { Article } from '../../../../model/read/corpus.ts';

/** The parts of an article that say where its text must not be shown. */
export type Veiled = Pick<Article, 'text' | 'withheld'>;

const overlapping = ({ withheld }: Veiled, start: number, end: number) =>
  withheld.filter((stretch) => stretch.start < end && stretch.end > start).sort((a, b) => a.start - b.start);

/** Whether a stretch of the text holds something that pages must not show. */
export const isVeiled = (article: Veiled, start: number, end: number): boolean =>
  overlapping(article, start, end).length > 0;

/**
 * A stretch of an article as pages may show it: the very words, with withheld stretches replaced by what is
 * shown in their place, such as "[name withheld]".
 *
 * @param start first offset, in UTF-16 code units of the seed text
 * @param end last offset, exclusive
 */
export function shownText(article: Veiled, start: number, end: number): string {
  let shown = '';
  let at = start;
  for (const stretch of overlapping(article, start, end)) {
    shown += article.text.slice(at, Math.max(at, stretch.start));
    shown += `[${stretch.shown.replace(/^\[|\]$/g, '')}]`;
    at = Math.min(end, stretch.end);
  }
  return shown + article.text.slice(at, end);
}
