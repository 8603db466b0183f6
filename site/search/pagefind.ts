/** The part of Pagefind's interface that the page uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(given: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  mergeIndex(path: string): Promise<void>;
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

/** Loads an index by the address of its folder. */
export const load = async (folder: string): Promise<Pagefind> =>
  (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
