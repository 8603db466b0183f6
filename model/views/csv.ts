import { fieldsOf } from '../fields.ts';
import { table, type KindRow } from '../kinds.ts';
import type { DataRecord } from './record.ts';

/** A table of a kind: its columns, and a row for each entry. What is no single value stands as JSON. */
export interface DataTable {
  columns: string[];
  rows: (string | number | null)[][];
}

/** Fields of a kind at the top of its files, in the order of the schema. */
export function columnsOf(kind: string): string[] {
  const { schema, ending } = (table.kinds as Record<string, KindRow>)[kind]!;
  const fields = fieldsOf(schema).map(({ path }) => path.split(/[.[]/)[0]!);
  return ['id', 'address', ...new Set(fields), ...(ending === '.md' && kind !== 'articles' ? ['body'] : [])];
}

function cellOf(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}

/** A kind as one table. */
export function tableOf(kind: string, records: readonly DataRecord[]): DataTable {
  const columns = columnsOf(kind);
  const rows = records.map(({ id, address, data, body }) => {
    const all: Record<string, unknown> = { ...data, id, address, body };
    return columns.map((column) => cellOf(all[column]));
  });
  return { columns, rows };
}

/** A field of RFC 4180: in quotation marks wherever something in it could be read as the end of it. */
const field = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table as CSV of RFC 4180: a head, lines that end in CR LF, UTF-8. */
export const csvOf = ({ columns, rows }: DataTable): string =>
  [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
