import { edgesOf, valuesAt, type Edge, type Found, type Path } from '../edges.ts';
import type { Table } from '../kinds.ts';
import { nearest, perhaps } from '../nearest.ts';
import { report } from '../problem.ts';
import { id as idShape, TODO } from '../schema/index.ts';
import { placeOf } from './places.ts';
import type { Reader } from './reader.ts';
import { MOST_PROBLEMS } from './validate.ts';

/** A wrong id, before it is told. */
interface Wrong {
  path: Path;
  id: string;
  expected: string;
  known: Iterable<string>;
  fix: string;
}

/** The command that begins an entry of a kind. */
const NEW_ENTRY: Readonly<Record<string, (id: string) => string>> = {
  people: (id) => `: \`npm run new person "<name>" -- --id ${id}\``,
  topics: (id) => `: \`npm run new topic "<name>" -- --id ${id}\``,
  sources: (id) => `: \`npm run new source <address> -- --id ${id}\``,
};

/** Everything that is needed to tell whether an id leads somewhere. */
interface Known {
  table: Table;
  /** Ids of all entries that are there by kind, read or not: one with problems of its own exists too. */
  present: Reader['present'];
  /** Every file that could be parsed, by path. */
  read: Reader['read'];
  isRead: (kind: string) => boolean;
}

/** An id of an entry. */
function wrongEntry({ table, present, isRead }: Known, kind: string, id: string): Omit<Wrong, 'path'> | null {
  const { folder } = table.kinds[kind]!;
  const known = present.get(kind);
  if (!isRead(kind) || !known || known.has(id)) return null;
  return {
    id,
    expected: `an entry of ${folder}/`,
    known,
    fix: `Mend the id, or add the file${NEW_ENTRY[kind]?.(id) ?? ''}`,
  };
}

/** Ids of the items of a list; null where there is no list, of which the file that should hold it has its own message. */
function itemIds(data: unknown, list: string): string[] | null {
  const items = (data as Record<string, unknown> | null | undefined)?.[list];
  if (!Array.isArray(items)) return null;
  return items.map((item: unknown) => String((item as { id?: unknown } | null)?.id));
}

/** An id of an item in a list of an entry, or of a single file. */
function wrongItem(
  { table, read }: Known,
  { target }: Edge,
  id: string,
  owner: unknown,
): Omit<Wrong, 'path'> | null {
  const { kind, list = '' } = target;
  const single = table.singles[kind];
  const row = table.kinds[kind];
  const path = single?.path ?? `${row!.folder}/${String(owner)}${row!.ending}`;
  const holder = read.get(path);
  const ids = itemIds(holder?.parsed.data, list);
  // A list with a mistake of its own may hold the id under another name.
  const wrong = holder?.file.messages.some(({ field, fatal }) => fatal && field === list);
  if (!ids || wrong || ids.includes(id)) return null;
  const place = single ? `to ${single.path}` : (row!.generated ?? 'there');
  return {
    id,
    expected: single ? `one of ${ids.join(', ')}` : `an id in \`${list}\` of ${String(owner)}`,
    known: ids,
    fix: `Mend the id, or add it ${place}`,
  };
}

function wrongAt(known: Known, edge: Edge, { path, value, holder }: Found): Wrong[] {
  // What has not the form of an id has been told by its schema.
  if (typeof value !== 'string' || value === TODO || !idShape.safeParse(value).success) return [];
  const { kind, list, beside } = edge.target;
  const owner = beside === undefined ? undefined : (holder as Record<string, unknown> | null)?.[beside];
  const wrong = list === undefined ? wrongEntry(known, kind, value) : wrongItem(known, edge, value, owner);
  return wrong ? [{ path, ...wrong }] : [];
}

/**
 * Reports every id that leads nowhere, with its place and the ids it may have meant. Files with other
 * problems are looked at too; an entry that exists but could not be read counts as known. What is wrong in a
 * generated file because it is wrong where it comes from is told there alone.
 *
 * @param reader every file that could be parsed, by path, and every entry that is there
 * @param isRead whether a kind was read at all; ids of other kinds are taken on trust
 */
export function checkReferences(
  { read, present }: Pick<Reader, 'read' | 'present'>,
  table: Table,
  isRead: (kind: string) => boolean,
): void {
  const known: Known = { table, present, read, isRead };
  const told = new Set<string>();
  const isGenerated = (kind: string): boolean => Boolean(table.kinds[kind]?.generated);
  const files = [...read.values()].sort((a, b) => Number(isGenerated(a.kind)) - Number(isGenerated(b.kind)));
  for (const { kind, file, parsed } of files) {
    const { schema } = (table.kinds[kind] ?? table.singles[kind])!;
    const wrongs = edgesOf(schema).flatMap((edge) =>
      valuesAt(parsed.data, edge.steps).flatMap((found) =>
        wrongAt(known, edge, found).map((wrong) => ({ ...wrong, to: `${edge.target.kind} ${wrong.id}` })),
      ),
    );
    for (const { path, id, expected, known: candidates, fix, to } of wrongs.slice(0, MOST_PROBLEMS)) {
      if (isGenerated(kind) && told.has(to)) continue;
      told.add(to);
      const near = nearest(id, candidates);
      report(file, {
        rule: 'unknown-id',
        reason: `Unexpected id "${id}" in \`${path.join('.')}\`, expected ${expected}`,
        fix: `${perhaps(near)}${fix}`,
        place: placeOf(parsed, path),
        field: String(path[0]),
      });
    }
  }
}
