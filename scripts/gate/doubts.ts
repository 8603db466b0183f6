import { table, type Entry } from '../../model/kinds.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { EVERY, type Doubts } from '../../model/watch.ts';

/** What of a reading cannot be relied on: entries that could not be read, and fields with a message of their own. */
export function doubtsOf({ corpus, files, present }: Reading): Doubts {
  const missing = new Map<string, Set<string>>();
  for (const kind of Object.keys(table.kinds)) {
    const ids = present.get(kind);
    if (!ids) {
      missing.set(kind, new Set([EVERY]));
      continue;
    }
    const read = (corpus as Record<string, unknown> | null)?.[kind];
    const known = read instanceof Map ? (read as Map<string, Entry>) : new Map<string, Entry>();
    const gone = [...ids].filter((id) => !known.has(id));
    if (gone.length > 0) missing.set(kind, new Set(gone));
  }
  const fields = new Map<string, Set<string>>();
  for (const { path, messages } of files)
    for (const { field, fatal } of messages)
      if (field !== undefined && fatal) fields.set(path, (fields.get(path) ?? new Set()).add(field));
  return { missing, fields };
}
