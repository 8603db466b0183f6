import type { ArticleNode } from '../../../model/graph.ts';
import { compareDates, firstDay } from '../../../model/edtf.ts';
import { knownDateView } from '../parts/date-words.ts';
import { verdictOfClaim } from '../parts/verdict.ts';
import { count, curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import { listPages, type ListPage } from './page.ts';
import type { Row } from './row.ts';

/** Rows of a page: each shows the rating of every claim. */
const SIZE = 40;

/** An article with the rating of each of its claims, in the order of the text. */
export function rowOfArticle({ corpus }: World, { article, outlet, claims }: ArticleNode): Row {
  const rated = claims.filter(({ checks }) => checks.some(({ status }) => status === 'reviewed')).length;
  const form = article.kind && article.kind !== 'news' ? ` · ${article.kind}` : '';
  const draft = article.status === 'extracted' ? ' · draft, not confirmed' : '';
  return {
    href: urls.article(article.id),
    title: article.title,
    lead: {
      words: outlet?.name ?? 'Outlet not established',
      small: `${knownDateView(article.published).words}${form}${draft}`,
    },
    ...(article.summary ? { text: curly(article.summary) } : {}),
    marks: {
      words: `${count(claims.length, 'claim')}, ${rated} of ${claims.length} rated`,
      verdicts: claims.map((node) => verdictOfClaim(corpus, node)),
    },
  };
}

/** `/articles/`, by year, oldest first. */
export function articleLists(world: World): Map<string, ListPage> {
  const { graph } = world;
  const nodes = [...graph.articles.values()].sort((a, b) =>
    compareDates(a.article.published?.date ?? null, b.article.published?.date ?? null),
  );
  const yearOf = ({ article }: ArticleNode) =>
    article.published ? firstDay(article.published.date).slice(0, 4) : undefined;
  const years = [...new Set(nodes.map(yearOf))];
  const lede = `${count(nodes.length, 'article')} and ${count(graph.claims.size, 'claim')} in them. Only passages that hold claims are shown; the rest belongs to the publishers.`;
  return new Map(
    listPages(world, {
      href: urls.articles(),
      title: 'Articles',
      lede,
      order: 'Oldest first.',
      size: SIZE,
      groups: years.map((year) => ({
        id: year ? `y${year}` : 'undated',
        words: year ?? 'Date not known',
        rows: nodes.filter((node) => yearOf(node) === year).map((node) => rowOfArticle(world, node)),
      })),
    }),
  );
}
