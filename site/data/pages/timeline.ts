import { firstYear } from '../../../model/addresses.ts';
import type { Corpus } from '../../../model/corpus.ts';
import type { PageMeta } from '../frame.ts';
import { listTimeline, type ListItem, type ListYear } from '../chart/timeline/list.ts';
import { drawPicture, keyOf, type Picture } from '../chart/timeline/picture.ts';
import { yearsOfSpan } from '../chart/timeline/scale.ts';
import type { NameView } from '../parts/claim.ts';
import { knownDateView } from '../parts/date-words.ts';
import { facets } from '../parts/facets.ts';
import { findingAbove } from '../parts/finding.ts';
import type { VerdictView } from '../parts/verdict.ts';
import { capital, list as listed } from '../text/typography.ts';
import { pageOf, urls } from '../urls.ts';
import type { World } from '../world.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

/** Links between the whole timeline and its years. */
type Years = { href: string; words: string; current: boolean }[];

/** `/timeline/` */
export interface TimelinePage {
  meta: PageMeta;
  title: string;
  lede: string;
  nav: Years;
  key: VerdictView[];
  picture: Picture;
  ties: Picture['ties'];
  outside: (NameView & { date: string })[];
  years: { href: string; year: number; words: string }[];
}
/** `/timeline/<year>/`, and its further pages where a year holds much. */
export interface YearPage {
  meta: PageMeta;
  title: string;
  lede: string;
  nav: Years;
  list: ListYear;
  /** Checks that are about the year. */
  matter?: { href: string; words: string };
  previous?: string;
  next?: string;
}

/** Items that one page of a year shows at most, and bytes that they take. */
const MOST = 50;
const HEAVIEST = 90_000;

function nav({ site }: Corpus, current: number | null): Years {
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

/** "13 records and 2 articles"; what there is none of is left out. */
function contents({ articles, records }: ListYear): string {
  const parts = [
    ...(records > 0 ? [plural(strings.nouns.record, records)] : []),
    ...(articles > 0 ? [plural(strings.nouns.article, articles)] : []),
  ];
  return parts.length > 0 ? listed(parts) : strings.timeline.nothing;
}

/** Articles that stand on no line: dated outside the span, or not dated. */
function outside({ articles, site }: Corpus): TimelinePage['outside'] {
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
export function timelinePage({ corpus, graph }: World): TimelinePage {
  const { span } = corpus.site;
  const finding = findingAbove(corpus, 'timeline');
  const picture = drawPicture(corpus, graph, span);
  const name = fill(strings.timeline.title, { from: String(span.from), to: String(span.to) });
  const lede = [finding?.exception, finding?.note].filter(Boolean).join(' ');
  return {
    meta: { title: name, description: finding?.text ?? picture.description, path: urls.timeline() },
    title: finding?.text ?? name,
    lede: lede || picture.description,
    nav: nav(corpus, null),
    key: keyOf(corpus, graph),
    picture,
    ties: picture.ties,
    outside: outside(corpus),
    years: listTimeline(corpus, graph, span).map((list) => ({
      href: list.href,
      year: list.year,
      words: contents(list),
    })),
  };
}

/** About how many bytes an item takes on its page: a mark is a drawing, a check a drawing and a link. */
const bytesOf = ({ detail, sources, checks, claims }: ListItem): number =>
  900 + detail.length + 150 * sources.length + 520 * checks.length + 330 * claims.length;

/** Cuts items into pages that hold few enough, and weigh little enough. At least one page, with at least one item each. */
function pagesOf(items: readonly ListItem[]): ListItem[][] {
  const pages: ListItem[][] = [[]];
  let weight = 0;
  for (const item of items) {
    const page = pages.at(-1)!;
    weight += bytesOf(item);
    if (page.length > 0 && (page.length === MOST || weight > HEAVIEST)) {
      pages.push([item]);
      weight = bytesOf(item);
    } else page.push(item);
  }
  return pages;
}

/** The months of one page, as far as they hold its items. */
const cut = (list: ListYear, shown: readonly ListItem[]): ListYear => {
  const items = new Set(shown);
  const months = list.months
    .map(({ words, items: own }) => ({ words, items: own.filter((item) => items.has(item)) }))
    .filter((month) => month.items.length > 0);
  return { ...list, months };
};

/** Every page of every year, by its address. */
export function yearPages(world: World): Map<string, YearPage> {
  const { corpus, graph } = world;
  const matters = facets(world).find(({ facet }) => facet === 'matter')?.values ?? [];
  return new Map(
    listTimeline(corpus, graph, corpus.site.span).flatMap((list) => {
      const { year, href } = list;
      const items = list.months.flatMap((month) => month.items);
      const parts = pagesOf(items);
      const pages = parts.length;
      const matter = matters.find(({ value }) => value === String(year));
      return parts.map((part, index): [string, YearPage] => {
        const number = index + 1;
        const more = index > 0 ? fill(strings.list.morePages, { number, of: pages }) : '';
        const lede = fill(strings.timeline.yearLede, { contents: capital(contents(list)) });
        return [
          pageOf(href, number),
          {
            meta: {
              title: fill(strings.timeline.yearTitle, { year: String(year), page: more }),
              description: `${year}: ${lede}`,
              path: pageOf(href, number),
            },
            title: `${year}${more}`,
            lede,
            nav: nav(corpus, year),
            list: cut(list, part),
            ...(matter
              ? {
                  matter: {
                    href: matter.href,
                    words: plural(strings.timeline.about, matter.checks.length, { year: String(year) }),
                  },
                }
              : {}),
            ...(number > 1 ? { previous: pageOf(href, number - 1) } : {}),
            ...(number < pages ? { next: pageOf(href, number + 1) } : {}),
          },
        ];
      });
    }),
  );
}
