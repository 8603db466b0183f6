/** The part of Pagefind's interface that the page uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(given: { baseUrl: string; noWorker: boolean }): Promise<void>;
  mergeIndex(path: string, given: { baseUrl: string }): Promise<void>;
  search(words: string | null, given: { filters: Record<string, { any: string[] }> }): Promise<Found>;
  filters(): Promise<Counts>;
}

/** Counts by facet and value. */
export type Counts = Record<string, Record<string, number>>;

export interface Found {
  results: { id: string; data(): Promise<ResultData> }[];
  /** What remains for each value of a facet, beside what is chosen already. */
  filters: Counts;
}

export interface ResultData {
  url: string;
  /** Words around what was found, as HTML in which only `<mark>` is markup. */
  excerpt: string;
  meta: { title: string; where: string; verdict?: string; words?: string };
}

/** Addresses in an index are whole: Pagefind would put the path of the site before them once more. */
const AS_THEY_ARE = { baseUrl: '/' };

/** Loads an index by the address of its folder. */
export async function load(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // A worker is the same program once more: a fifth of all that is fetched, for milliseconds of work.
  await pagefind.options({ ...AS_THEY_ARE, noWorker: true });
  return pagefind;
}

/** Adds another index to one that is loaded. */
export const merge = (pagefind: Pagefind, folder: string): Promise<void> =>
  pagefind.mergeIndex(folder, AS_THEY_ARE);
