import { edgesOf } from '../../model/edges.ts';
import { fieldsOf } from '../../model/fields.ts';
import { table, type KindRow, type SingleRow } from '../../model/kinds.ts';
import type { Target } from '../../model/schema/ref.ts';
import { columnsOf } from '../../model/views/csv.ts';
import { publicKinds } from '../../model/views/record.ts';

/** A column of the database, named as the field: what lies deeper has `_` for the dot. */
export interface Column {
  name: string;
  /** From what a row stands for; none for what the row itself is. */
  steps: readonly string[];
}

/** What must be found in another table. */
export interface ForeignKey {
  columns: readonly string[];
  table: string;
  to: readonly string[];
}

/** A table of the database, as the schemas state it. */
export interface TablePlan {
  name: string;
  /** Where its rows come from: entries of a kind, or the items of a list in them or in a single file. */
  kind: string;
  list?: string;
  isSingle: boolean;
  columns: Column[];
  primary: readonly string[];
  /** Columns that others point to. */
  unique?: readonly string[];
  foreign: ForeignKey[];
}

/** Columns by which an item of a list knows its entry and its place in the list. */
export const ENTRY = 'entry';
export const PLACE = 'place';

const tableOfItems = (kind: string, list: string): string => `${kind}_${list}`;

const rows: Record<string, KindRow | SingleRow> = { ...table.kinds, ...table.singles };
const pathsOf = (kind: string): string[] => fieldsOf(rows[kind]!.schema).map(({ path }) => path);

/** Lists of single files whose items entries name: verdicts, administrations. */
const namedLists = (): { kind: string; list: string }[] => {
  const targets = publicKinds.flatMap((kind) => edgesOf(rows[kind]!.schema).map(({ target }) => target));
  const found = new Map<string, { kind: string; list: string }>();
  for (const { kind, list } of targets)
    if (list !== undefined && kind in table.singles) found.set(tableOfItems(kind, list), { kind, list });
  return [...found.values()];
};

/** Where an id must be found; nothing where readers do not see what it names. */
function foreignKey(column: string, { kind, list, beside }: Target, owner?: string): ForeignKey[] {
  if (list === undefined)
    return publicKinds.includes(kind) ? [{ columns: [column], table: kind, to: ['id'] }] : [];
  const to = tableOfItems(kind, list);
  if (beside === undefined) return [{ columns: [column], table: to, to: ['id'] }];
  return owner === undefined || !publicKinds.includes(kind)
    ? []
    : [{ columns: [owner, column], table: to, to: [ENTRY, 'id'] }];
}

/** Fields at some path that have a single value or are a list, without those inside of a further list. */
function columnsBelow(paths: readonly string[], prefix: string): Column[] {
  const inside = paths.filter((path) => path.startsWith(`${prefix}.`));
  const leaves = inside.filter((path) => !inside.some((other) => other.startsWith(`${path}.`)));
  const rests = leaves.map((path) => path.slice(prefix.length + 1)).filter((rest) => !/\[\]|\{\}/.test(rest));
  if (rests.length === 0) return [{ name: 'value', steps: [] }];
  return rests.map((rest) => ({ name: rest.replaceAll('.', '_'), steps: rest.split('.') }));
}

/** Foreign keys of the items of a list. */
function keysOfItems(kind: string, list: string): ForeignKey[] {
  const prefix = `${list}[]`;
  return edgesOf(rows[kind]!.schema).flatMap(({ path, target }) => {
    if (path === prefix) return foreignKey('value', target);
    const rest = path.startsWith(`${prefix}.`) ? path.slice(prefix.length + 1) : '[]';
    if (/\[\]|\{\}/.test(rest)) return [];
    const steps = rest.split('.');
    const owner = target.beside && [...steps.slice(0, -1), target.beside].join('_');
    return foreignKey(steps.join('_'), target, owner);
  });
}

/** The table of the items of a list: of every entry of a kind, or of a single file. */
function itemPlan(kind: string, list: string): TablePlan {
  const isSingle = kind in table.singles;
  const columns = columnsBelow(pathsOf(kind), `${list}[]`);
  const hasIds = columns.some(({ name }) => name === 'id');
  return {
    name: tableOfItems(kind, list),
    kind,
    list,
    isSingle,
    columns,
    primary: isSingle ? ['id'] : [ENTRY, PLACE],
    ...(hasIds && !isSingle ? { unique: [ENTRY, 'id'] } : {}),
    foreign: [
      ...(isSingle ? [] : [{ columns: [ENTRY], table: kind, to: ['id'] }]),
      ...keysOfItems(kind, list),
    ],
  };
}

function kindPlan(kind: string): TablePlan {
  const names = columnsOf(kind);
  const foreign = edgesOf(rows[kind]!.schema)
    .filter(({ path }) => names.includes(path))
    .flatMap(({ path, target }) => foreignKey(path, target, target.beside));
  return {
    name: kind,
    kind,
    isSingle: false,
    columns: names.map((name) => ({ name, steps: [name] })),
    primary: ['id'],
    foreign,
  };
}

/** Lists at the top of the files of a kind. */
const listsOf = (kind: string): string[] =>
  pathsOf(kind).flatMap((path) => /^([A-Za-z]+)\[\]$/.exec(path)?.[1] ?? []);

/**
 * Every table of the database: a kind each, with the columns of its CSV table; each list at the top of its files;
 * and the lists of single files that entries name.
 */
export const tablePlans = (): TablePlan[] => [
  ...namedLists().map(({ kind, list }) => itemPlan(kind, list)),
  ...publicKinds.map(kindPlan),
  ...publicKinds.flatMap((kind) => listsOf(kind).map((list) => itemPlan(kind, list))),
];

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

/** A table in SQL. Keys are looked up at the end of a transaction, because entries name one another. */
export function createTable({ name, list, isSingle, columns, primary, unique, foreign }: TablePlan): string {
  const named = new Set([...primary, ...foreign.flatMap((key) => key.columns)]);
  const own = list !== undefined && !isSingle ? [`${quoted(ENTRY)} TEXT`, `${quoted(PLACE)} INTEGER`] : [];
  return [
    `CREATE TABLE ${quoted(name)} (`,
    [
      ...own,
      // Numbers stay numbers and texts stay texts, whatever they look like.
      ...columns.map((column) => `${quoted(column.name)} ${named.has(column.name) ? 'TEXT' : 'ANY'}`),
      `PRIMARY KEY (${listed(primary)})`,
      ...(unique ? [`UNIQUE (${listed(unique)})`] : []),
      ...foreign.map(
        (key) =>
          `FOREIGN KEY (${listed(key.columns)}) REFERENCES ${quoted(key.table)} (${listed(key.to)}) DEFERRABLE INITIALLY DEFERRED`,
      ),
    ]
      .map((line) => `  ${line}`)
      .join(',\n'),
    ') STRICT;',
  ].join('\n');
}

/** Puts one row into a table; values come in the order of its columns. */
export function insertInto({ name, list, isSingle, columns }: TablePlan): string {
  const own = list !== undefined && !isSingle ? [ENTRY, PLACE] : [];
  const names = [...own, ...columns.map((column) => column.name)];
  return `INSERT INTO ${quoted(name)} (${listed(names)}) VALUES (${names.map(() => '?').join(', ')})`;
}
