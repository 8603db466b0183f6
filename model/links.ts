import { entriesOf, type Corpus } from './corpus.ts';
import { edgesOf, valuesAt, type Edge } from './edges.ts';
import { table as own, type Entry, type Table } from './kinds.ts';

/** One place where an entry names another. */
export interface Link {
  /** Name of the row of what names: a kind or a single file. */
  from: string;
  /** The entry that names; none where a single file does. */
  entry: Entry | null;
  /** Path of the field, as in the field tables: `evidence[].source`. */
  edge: string;
  /** What holds the id in the file that names: the piece of evidence, the stop, the claim. */
  holder: unknown;
}

/** Every link of a corpus, found from the end that is named. */
export interface Links {
  /**
   * Who names an entry, in the order of the table, then of the ids, then of the file.
   *
   * @param to kind of the entry, or for an item of a list `kind.list`
   * @param id of the entry, or for an item `entry/item` (in a single file `item` alone)
   * @param from only links of one row and edge, written `row.edge`: `checks.evidence[].source`
   */
  into(to: string, id: string, from?: string): readonly Link[];
}

/** The name of an item in `Links`, and in the graph. */
export const itemKey = (entry: string, item: string): string => `${entry}/${item}`;

const none: readonly Link[] = [];

/** Links by what is named: all together under the name itself, and by edge. */
class Index implements Links {
  private readonly byTarget = new Map<string, Link[]>();

  private push(key: string, link: Link): void {
    const list = this.byTarget.get(key);
    if (list) list.push(link);
    else this.byTarget.set(key, [link]);
  }

  add(to: string, id: string, link: Link): void {
    this.push(`${to} ${id}`, link);
    this.push(`${to} ${id} ${link.from}.${link.edge}`, link);
  }

  into(to: string, id: string, from?: string): readonly Link[] {
    return this.byTarget.get(from === undefined ? `${to} ${id}` : `${to} ${id} ${from}`) ?? none;
  }
}

/** Adds what one file names. */
function addFrom(
  index: Index,
  from: string,
  data: unknown,
  entry: Entry | null,
  edges: readonly Edge[],
): void {
  for (const { path: edge, steps, target } of edges)
    for (const { value, holder } of valuesAt(data, steps)) {
      if (typeof value !== 'string') continue;
      const link = { from, entry, edge, holder };
      if (target.list === undefined) index.add(target.kind, value, link);
      else {
        const owner = target.beside === undefined ? null : (holder as Record<string, unknown>)[target.beside];
        const key = typeof owner === 'string' ? itemKey(owner, value) : value;
        index.add(`${target.kind}.${target.list}`, key, link);
      }
    }
}

const made = new WeakMap<object, Links>();

/**
 * The links of a corpus, found in one pass over it and kept with it. A corpus is never changed; who wants
 * another makes a new object.
 *
 * @param table what kinds there are in it
 */
export function linksOf(corpus: Corpus | object, table: Table = own): Links {
  const known = made.get(corpus);
  if (known) return known;
  const index = new Index();
  for (const [kind, { schema }] of Object.entries(table.kinds))
    for (const entry of entriesOf(corpus, kind).values()) addFrom(index, kind, entry, entry, edgesOf(schema));
  for (const [name, { schema }] of Object.entries(table.singles))
    addFrom(index, name, (corpus as Record<string, unknown>)[name], null, edgesOf(schema));
  made.set(corpus, index);
  return index;
}
