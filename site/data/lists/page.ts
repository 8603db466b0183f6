import { frame, type Frame } from '../frame.ts';
import { pageOf } from '../urls.ts';
import type { World } from '../world.ts';
import { pagesOfList, pageWords, type ListPart } from './pages.ts';
import type { RowGroup } from './row.ts';

/** A page of a list that is no list of checks: documents, people, topics, articles. */
export interface ListPage {
  frame: Frame;
  title: string;
  lede: string;
  order: string;
  /** The same list in other orders. */
  also: { words: string; href: string; current: boolean }[];
  part: ListPart;
}

type Draft = Pick<ListPage, 'title' | 'lede' | 'order'> &
  Partial<Pick<ListPage, 'also'>> & {
    href: string;
    groups: RowGroup[];
    /** Rows of a page, where they are longer or shorter than those of most lists. */
    size?: number;
    /** What search engines show of it; else the lede. */
    description?: string;
    /** Title of the window, where the list has several orders. */
    name?: string;
  };

/** The pages of one list, by their addresses. */
export const listPages = (
  { corpus }: World,
  { href, groups, size, description, name, also = [], ...page }: Draft,
): [string, ListPage][] =>
  pagesOfList(groups, href, size).map((part) => [
    pageOf(href, part.number),
    {
      ...page,
      also,
      part,
      frame: frame(corpus, {
        title: (name ?? page.title) + pageWords(part),
        description: description ?? page.lede,
        path: pageOf(href, part.number),
      }),
    },
  ]);

/**
 * Address parameters of all pages below one address, in the form of `getStaticPaths`.
 *
 * @param root address below which they stand; its own page has the parameter `undefined`
 */
export const listPaths = <P>(pages: Iterable<[string, P]>, root: string) =>
  [...pages].map(([href, page]) => ({
    params: { list: href.slice(root.length).replace(/\/$/, '') || undefined },
    props: { page },
  }));
