import type { Article } from '../corpus.ts';

/** What an article is called beside its claims: its outlet, and its form where that is not news. */
export function nameOfArticle(
  { title, kind }: Pick<Article, 'title' | 'kind'>,
  outlet?: { name: string },
): string {
  const name = outlet?.name ?? title;
  return kind === 'opinion' ? `${name}, opinion` : name;
}
