import type { ArticleNode } from '../../../model/graph.ts';
import { compareDates, firstDay } from '../../../model/edtf.ts';
import { knownDateView } from '../parts/date-words.ts';
import { verdictOfClaim } from '../parts/verdict.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import { listPages, type ListPage } from './page.ts';
import type { Row } from './row.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

/** Rows of a page: each shows the rating of every claim. */
const SIZE = 40;

/** An article with the rating of each of its claims, in the order of the text. */
export function rowOfArticle({ corpus }: World, { article, outlet, claims }: ArticleNode): Row {
  const rated = claims.filter(({ checks }) => checks.some(({ status }) => status === 'reviewed')).length;
  const form = article.kind && article.kind !== 'news' ? ` · ${strings.forms[article.kind]}` : '';
  const draft = article.status === 'extracted' ? strings.lists.draft : '';
  return {
    href: urls.article(article.id),
    title: article.title,
    lead: {
      words: outlet?.name ?? strings.article.noOutlet,
      small: `${knownDateView(article.published).words}${form}${draft}`,
    },
    ...(article.summary ? { text: curly(article.summary) } : {}),
    marks: {
      words: fill(strings.lists.rated, {
        claims: plural(strings.nouns.claim, claims.length),
        rated,
        all: claims.length,
      }),
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
  const lede = fill(strings.lists.articlesLede, {
    articles: plural(strings.nouns.article, nodes.length),
    claims: plural(strings.nouns.claim, graph.claims.size),
  });
  return new Map(
    listPages(world, {
      href: urls.articles(),
      title: strings.lists.articles,
      lede,
      order: strings.lists.oldestFirst,
      size: SIZE,
      groups: years.map((year) => ({
        id: year ? `y${year}` : 'undated',
        words: year ?? strings.lists.noDate,
        rows: nodes.filter((node) => yearOf(node) === year).map((node) => rowOfArticle(world, node)),
      })),
    }),
  );
}
