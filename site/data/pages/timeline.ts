import type { Corpus } from '../../../model/read/corpus.ts';
import type { PageMeta } from '../frame.ts';
import type { Graph } from '../../../model/graph.ts';
import { listTimeline, type ListYear } from '../chart/timeline/list.ts';
import { crowdedYear, drawPicture, keyOf, plural, type Picture } from '../chart/timeline/picture.ts';
import { yearsOfSpan } from '../chart/timeline/scale.ts';
import { findingAbove } from '../parts/finding.ts';
import { firstYear } from '../../../model/addresses.ts';
import type { NameView } from '../parts/claim.ts';
import { knownDateView } from '../parts/date-words.ts';
import { urls } from '../urls.ts';
import type { VerdictView } from '../parts/verdict.ts';

interface Head {
  meta: PageMeta;
  lede: string;
  years: { href: string; words: string; current: boolean }[];
  key: VerdictView[];
  picture: Picture;
  list: ListYear[];
}
export interface YearPage extends Head {
  year: number;
}

/** Links between the whole and its years. */
function yearLinks({ site }: Corpus, current: number | null): Head['years'] {
  const all = {
    href: urls.timeline(),
    words: `${site.span.from}–${site.span.to}`,
    current: current === null,
  };
  const years = yearsOfSpan(site.span).map((year) => ({
    href: urls.year(year),
    words: String(year),
    current: year === current,
  }));
  return [all, ...years];
}

/** Articles that stand on no line: dated outside the span, or not dated. */
function outside({ articles, site }: Corpus): (NameView & { date: string })[] {
  const { from, to } = site.span;
  return [...articles.values()]
    .filter(({ published }) => {
      const year = published && firstYear(published.date);
      return !year || year < from || year > to;
    })
    .map(({ id, title, published }) => ({
      name: title,
      href: urls.article(id),
      date: knownDateView(published).words,
    }));
}

/** The page of the whole timeline. */
export function timelinePage(corpus: Corpus, graph: Graph) {
  const { span } = corpus.site;
  const list = listTimeline(corpus, graph, span);
  const crowded = crowdedYear(corpus, graph);
  const sum = (key: 'articles' | 'records') => list.reduce((total, year) => total + year[key], 0);
  const lede =
    `${(span.to - span.from + 1) * 12} months on one scale. On one side of the line ${sum('articles') === 1 ? 'stands' : 'stand'} ${plural(sum('articles'), 'article', 'articles')}, ` +
    `each as a column of claims; on the other, ${plural(sum('records'), 'report, law, data release, hearing or ruling', 'reports, laws, data releases, hearings and rulings')}. ` +
    'A thread joins an article to a record wherever a check relies on it.';
  const finding = findingAbove(corpus, 'timeline');
  return {
    meta: {
      title: `What was claimed and what was on record, ${span.from} to ${span.to}`,
      description: lede,
      path: urls.timeline(),
    },
    ...(finding ? { finding: finding.text } : {}),
    lede: finding ? [finding.exception, finding.note].filter(Boolean).join(' ') : lede,
    years: yearLinks(corpus, null),
    key: keyOf(corpus, graph),
    picture: drawPicture(corpus, graph, span, 5, 16),
    crowded: crowded !== null && {
      heading: `${crowded}, enlarged`,
      href: urls.year(crowded),
      note: `Every record of ${crowded}, with its checks`,
      picture: drawPicture(corpus, graph, { from: crowded, to: crowded }, 9, 62),
    },
    outside: outside(corpus),
    list,
  };
}

/** The page of each year. */
export function yearPages(corpus: Corpus, graph: Graph): YearPage[] {
  return listTimeline(corpus, graph, corpus.site.span).map((list) => {
    const { year } = list;
    const lede =
      `${year} on a true scale: ${plural(list.articles, 'article', 'articles')} on one side of the line and ` +
      `${plural(list.records, 'record', 'records')} on the other, with every check that rests on them.`;
    return {
      year,
      meta: { title: `The timeline: ${year}`, description: lede, path: urls.year(year) },
      lede,
      years: yearLinks(corpus, year),
      key: keyOf(corpus, graph),
      picture: drawPicture(corpus, graph, { from: year, to: year }, 9, 62),
      list: [list],
    };
  });
}
