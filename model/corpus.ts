import type { z } from 'zod';
import type { Entry, Kind, KindRow, SingleRow, Table, table } from './kinds.ts';

export type { Entry } from './kinds.ts';

/** The day on which the original was found gone, where `docs/health.json` says so; added for pages alone. */
interface MayBeGone {
  gone?: string;
}

/** What reading adds to the entries of a kind. */
interface Added {
  /** The stored text of the seed, to which every quotation is locked. */
  articles: { text: string } & MayBeGone;
  sources: MayBeGone;
}
type AddedTo<K> = K extends keyof Added ? Added[K] : unknown;

/** An entry of a row: its fields, its name, and the body of a Markdown file. */
type EntryOf<Row extends KindRow> = Entry &
  z.output<Row['schema']> &
  (Row['ending'] extends '.md' ? { body: string } : unknown);

type Entries<Rows extends Record<string, KindRow>> = {
  [K in keyof Rows]: Map<string, EntryOf<Rows[K]> & AddedTo<K>>;
};
type Files<Rows extends Record<string, SingleRow>> = { [S in keyof Rows]: z.output<Rows[S]['schema']> };

/** Everything that a table of kinds says there is, read and typed. Maps are keyed by id and ordered by it. */
export type CorpusOf<T extends Table> = Entries<T['kinds']> & Files<T['singles']>;
export type Corpus = CorpusOf<typeof table>;

type Of<K extends Kind> = Corpus[K] extends Map<string, infer E> ? E : never;
export type SeedCuration = Of<'curations'>;
export type Article = Of<'articles'>;
export type Check = Of<'checks'>;
export type Source = Of<'sources'>;
export type Person = Of<'people'>;
export type Topic = Of<'topics'>;
export type Event = Of<'events'>;
export type Figure = Of<'figures'>;
export type Page = Of<'pages'>;

/** The entries of a kind, whatever its fields. */
export const entriesOf = (corpus: object, kind: string): ReadonlyMap<string, Entry> =>
  (corpus as Record<string, ReadonlyMap<string, Entry>>)[kind]!;
