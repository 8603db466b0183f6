import type { World } from '../world.ts';
import { frame, type Frame } from '../frame.ts';
import { count } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { articleRows, type ArticleRow } from '../parts/article-row.ts';

export interface ArticlesPage {
  frame: Frame;
  lede: string;
  rows: ArticleRow[];
}

/** `/articles/`. */
export function articlesPage(world: World): ArticlesPage {
  const { corpus, graph } = world;
  const lede = `${count(corpus.articles.size, 'article')} and ${count(graph.claims.size, 'claim')} in them, in the order of publication. Only passages that hold claims are shown; the rest belongs to the publishers.`;
  return {
    frame: frame(corpus, { title: 'Articles', description: lede, path: urls.articles() }),
    lede,
    rows: articleRows(world),
  };
}
