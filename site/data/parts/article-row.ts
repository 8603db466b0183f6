import type { World } from '../world.ts';
import { compareDates } from '../../../model/edtf.ts';
import { knownDateView, type DateView } from './date-words.ts';
import { count, curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import { verdictOfClaim, type VerdictView } from './verdict.ts';

/** An article in a list, with the rating of each of its claims in the order of the text. */
export interface ArticleRow {
  title: string;
  href: string;
  outlet: string;
  form?: string;
  date: DateView;
  summary?: string;
  draft: boolean;
  verdicts: VerdictView[];
  tally: string;
}

/** All articles, oldest first. */
export function articleRows({ corpus, graph }: Pick<World, 'corpus' | 'graph'>): ArticleRow[] {
  return [...graph.articles.values()]
    .sort((a, b) => compareDates(a.article.published?.date ?? null, b.article.published?.date ?? null))
    .map(({ article, outlet, claims }) => {
      const rated = claims.filter(({ checks }) => checks.some(({ status }) => status === 'reviewed')).length;
      return {
        title: article.title,
        href: urls.article(article.id),
        outlet: outlet?.name ?? 'Outlet not established',
        ...(article.kind && article.kind !== 'news' ? { form: article.kind } : {}),
        date: knownDateView(article.published),
        ...(article.summary ? { summary: curly(article.summary) } : {}),
        draft: article.status === 'extracted',
        verdicts: claims.map((node) => verdictOfClaim(corpus, node)),
        tally: `${count(claims.length, 'claim')}, ${rated} of ${claims.length} rated`,
      };
    });
}
