import { pageOf } from '../urls.ts';
import type { RowGroup } from './row.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** A group as far as one page shows it. */
interface PartOfGroup extends RowGroup {
  /** Rows of the whole group. */
  total: number;
  /** Whether it began on an earlier page. */
  continued: boolean;
}
interface Jump {
  href: string;
  words: string;
  count: number;
}

/** Where a page stands among the pages of its list. */
export interface Place {
  number: number;
  of: number;
  previous?: string;
  next?: string;
  /** First page, neighbours and last page. */
  near: { number: number; href: string }[];
}

/** One page of a list. */
export interface ListPart extends Place {
  groups: PartOfGroup[];
  /** Every group, wherever it begins. */
  jumps: Jump[];
  /** Rows on this page, from and to, of all. */
  from: number;
  to: number;
  total: number;
}

/** Rows of one page, where a list says nothing else: between 50 and 100. */
const SIZE = 60;

/** Where a page stands, with the addresses of those beside it. */
function placeOf(list: string, number: number, of: number): Place {
  const near = [...new Set([1, number - 1, number, number + 1, of])].filter((page) => page > 0 && page <= of);
  return {
    number,
    of,
    ...(number > 1 ? { previous: pageOf(list, number - 1) } : {}),
    ...(number < of ? { next: pageOf(list, number + 1) } : {}),
    near: near.map((page) => ({ number: page, href: pageOf(list, page) })),
  };
}

/**
 * Cuts items that are no rows into pages.
 *
 * @param list address of the list, that of its first page
 * @returns at least one page, also without items
 */
export const pagesOfItems = <T>(
  items: readonly T[],
  list: string,
  size: number,
): { items: T[]; place: Place }[] => {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    place: placeOf(list, index + 1, of),
  }));
};

/**
 * Cuts a list into pages that stay bounded whatever its length.
 *
 * @param groups in the order in which they are read; those without rows are left out
 * @param list address of the list, that of its first page
 * @returns at least one page, also for a list without rows
 */
export function pagesOfList(groups: RowGroup[], list: string, size = SIZE): ListPart[] {
  const full = groups.filter(({ rows }) => rows.length > 0);
  const rows = full.flatMap((group) => group.rows.map((row) => ({ group, row })));
  const of = Math.max(1, Math.ceil(rows.length / size));
  const starts = new Map(full.map((group) => [group.id, rows.findIndex((entry) => entry.group === group)]));
  const pageAt = (index: number) => Math.floor(index / size) + 1;
  const jumps = full.map(({ id, words, rows: own }) => ({
    href: `${pageOf(list, pageAt(starts.get(id)!))}#${id}`,
    words,
    count: own.length,
  }));
  return Array.from({ length: of }, (_, index): ListPart => {
    const number = index + 1;
    const shown = rows.slice(index * size, number * size);
    const inGroup = (group: RowGroup) => shown.filter((entry) => entry.group === group).map(({ row }) => row);
    return {
      groups: full
        .map((group) => ({
          ...group,
          rows: inGroup(group),
          total: group.rows.length,
          continued: starts.get(group.id)! < index * size,
        }))
        .filter((group) => group.rows.length > 0),
      jumps,
      ...placeOf(list, number, of),
      from: rows.length === 0 ? 0 : index * size + 1,
      to: Math.min(rows.length, number * size),
      total: rows.length,
    };
  });
}

/** Words that tell the pages of one list apart, for titles: ", page 2 of 9"; none for the first. */
export const pageWords = ({ number, of }: Place): string =>
  number === 1 ? '' : fill(strings.list.morePages, { number, of });
