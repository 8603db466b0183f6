import { DatabaseSync } from 'node:sqlite';
import type { Corpus } from '../../model/corpus.ts';
import { recordsOf, titleOf, type DataRecord } from '../../model/views/record.ts';
import { createTable, insertInto, tablePlans, type TablePlan } from './tables.ts';

type Cell = string | number | bigint | null;

/** A value as SQLite keeps it: what is no single value as JSON, yes and no as 1 and 0. */
function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  // A plain number is bound as a fraction: 3 would be kept as 3.0.
  if (Number.isSafeInteger(value) || typeof value === 'boolean') return BigInt(value as number | boolean);
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);
}

const valueAt = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((held, step) => (held as Record<string, unknown> | null | undefined)?.[step], value);

const cellsOf = ({ columns }: TablePlan, value: unknown): Cell[] =>
  columns.map(({ steps }) => cellOf(valueAt(value, steps)));

const flat = ({ id, address, data, body }: DataRecord): Record<string, unknown> => ({
  ...data,
  id,
  address,
  body,
});

/** Rows of a table. */
function rowsOf(corpus: Corpus, records: ReadonlyMap<string, DataRecord[]>, plan: TablePlan): Cell[][] {
  const { kind, list, isSingle } = plan;
  if (isSingle) {
    const items = (corpus as unknown as Record<string, Record<string, unknown[]>>)[kind]![list!]!;
    return items.map((item) => cellsOf(plan, item));
  }
  const entries = records.get(kind)!;
  if (list === undefined) return entries.map((record) => cellsOf(plan, flat(record)));
  return entries.flatMap(({ id, data }) =>
    ((data[list] ?? []) as unknown[]).map((item, place) => [id, place, ...cellsOf(plan, item)]),
  );
}

/** Every sentence of an entry: what has a space in it, since ids, dates and addresses have none. */
function* sentences(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/\s/.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* sentences(item);
}

const SEARCH =
  "CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, id UNINDEXED, title, text, tokenize = 'unicode61 remove_diacritics 2');";

/** The whole database in SQL, without its rows. */
export const databaseSchema = (): string => `${[...tablePlans().map(createTable), SEARCH].join('\n\n')}\n`;

/**
 * The data as an SQLite database: a table a kind, a table a list, foreign keys from what the schemas state, and
 * `search` for full text.
 *
 * @returns bytes of the file; the same for the same content
 * @throws where an entry names what is not there
 */
export function database(corpus: Corpus): Uint8Array {
  const plans = tablePlans();
  const kinds = plans.filter(({ list }) => list === undefined).map(({ kind }) => kind);
  const records = new Map(kinds.map((kind) => [kind, recordsOf(corpus, kind)]));
  const base = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true });
  try {
    base.exec(databaseSchema());
    base.exec(`PRAGMA user_version = ${Number(corpus.site.model)}`);
    base.exec('BEGIN');
    for (const plan of plans) {
      const insert = base.prepare(insertInto(plan));
      for (const row of rowsOf(corpus, records, plan)) insert.run(...row);
    }
    const search = base.prepare('INSERT INTO search (kind, id, title, text) VALUES (?, ?, ?, ?)');
    for (const record of [...records.values()].flat())
      search.run(
        record.kind,
        record.id,
        titleOf(record),
        [...sentences(record.data), record.body ?? ''].join('\n'),
      );
    base.exec('COMMIT');
    base.exec('VACUUM');
    return base.serialize();
  } finally {
    base.close();
  }
}
