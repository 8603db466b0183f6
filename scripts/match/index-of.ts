import MiniSearch from 'minisearch';
import type { Statement } from '../../model/statement.ts';
import type { Term, Terms } from './types.ts';

/** One wording of a rated statement, ready to be compared. */
export interface Wording {
  keys: ReadonlySet<string>;
  /** First letters of its longer terms: "volcano" and "volcanic" have different stems. */
  stubs: ReadonlySet<string>;
}

/** All that ranking needs, made once for many queries. */
export interface Index {
  terms: Terms;
  search: MiniSearch;
  wordings: Map<string, Wording[]>;
  /** Rarity of a term: logarithm of the number of statements over those that hold it (Robertson and Spärck Jones). */
  rarity: (key: string) => number;
}

/** Letters that two words of one family share, where the stemmer parts them; a shorter beginning joins strangers. */
const STUB = 5;

/** The beginning of a longer term; null for a short one and for a number. */
export const stubOf = (key: string): string | null =>
  key.length > STUB && !/^\d/.test(key) ? key.slice(0, STUB) : null;

const stubs = (keys: readonly string[]): string[] => keys.flatMap((key) => stubOf(key) ?? []);

/** Two words side by side as one term: "health care" is "healthcare", and word order counts a little. */
export const pairs = (terms: readonly Term[]): string[] =>
  terms.slice(1).map(({ key }, index) => `${terms[index]!.key}${key}`);

/** A field of terms that are already cut: MiniSearch is given them joined, and told to split there only. */
const JOIN = ' ';
const cut = { tokenize: (text: string) => text.split(JOIN), processTerm: (term: string) => term };

/**
 * Indexes rated statements for matching.
 *
 * @param rated statements; ids are unique
 * @param terms of the language they are written in
 */
export function indexOf(rated: readonly Statement[], terms: Terms): Index {
  const search = new MiniSearch({ ...cut, fields: ['text', 'title', 'pairs', 'stubs'], storeFields: [] });
  const wordings = new Map<string, Wording[]>();
  const holders = new Map<string, number>();
  for (const { id, texts, title = '' } of rated) {
    const each = [...texts, ...(title === '' ? [] : [title])].map(terms);
    const titled = terms(title).map(({ key }) => key);
    const all = texts.flatMap(terms).map(({ key }) => key);
    search.add({
      id,
      text: all.join(JOIN),
      title: titled.join(JOIN),
      pairs: each.flatMap(pairs).join(JOIN),
      stubs: stubs([...all, ...titled]).join(JOIN),
    });
    wordings.set(
      id,
      each.map((own) => {
        const keys = own.map(({ key }) => key);
        return { keys: new Set(keys), stubs: new Set(stubs(keys)) };
      }),
    );
    for (const key of new Set([...all, ...titled])) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const count = Math.max(1, rated.length);
  const rarity = (key: string): number => {
    const held = holders.get(key) ?? 0;
    return Math.log(1 + (count - held + 0.5) / (held + 0.5));
  };
  return { terms, search, wordings, rarity };
}
