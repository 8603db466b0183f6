import type { Corpus } from './corpus.ts';
import type { Content } from './reads.ts';
import { SeenMap } from './seen-map.ts';

/** Is told the name of whatever is read. */
export type Note = (name: string) => void;

/** An object that is read like any other, and says what stands behind each name that it noted. */
export interface Observed<T> {
  seen: T;
  /** Nothing where the name is none of its own. */
  contentOf: (name: string) => Content | undefined;
}

type Entries = ReadonlyMap<string, unknown>;

const ENTRY = 'one';
const EVERY = 'all';
const NUMBER = 'number of';

/** Name of one entry of a map; of a field that is no map, the name of the field alone. */
export const nameOf = (map: string, id?: string): string =>
  `${ENTRY} ${map}${id === undefined ? '' : `\n${id}`}`;

/** Name of all entries of a map. */
export const allOf = (map: string): string => `${EVERY} ${map}`;

/** Name of the number of entries of a map. */
export const numberOf = (map: string): string => `${NUMBER} ${map}`;

/**
 * Names every object that is part of an entry by that entry.
 *
 * @param maps entries by kind
 */
export function namesIn(maps: Readonly<Record<string, unknown>>): ReadonlyMap<object, string> {
  const names = new Map<object, string>();
  const add = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null || names.has(value)) return;
    names.set(value, name);
    for (const each of Object.values(value)) add(each, name);
  };
  for (const [kind, entries] of Object.entries(maps))
    if (entries instanceof Map) for (const [id, entry] of entries as Entries) add(entry, nameOf(kind, id));
  return names;
}

/** What a value says by itself. */
const plain = (value: unknown): Content => ({ own: JSON.stringify(value) ?? 'none', parts: [] });

/**
 * What a value says that is put together from entries and parts of them.
 *
 * @param names of the entries, by every object that is part of one
 */
function joined(value: unknown, names: ReadonlyMap<object, string>): Content {
  const own: string[] = [];
  const parts: string[] = [];
  const visit = (item: unknown): void => {
    if (typeof item !== 'object' || item === null) {
      own.push(String(item));
      return;
    }
    const name = names.get(item);
    if (name !== undefined) {
      own.push(name);
      parts.push(name);
    } else if (Array.isArray(item)) {
      own.push('[');
      item.forEach(visit);
      own.push(']');
    } else
      for (const [key, each] of Object.entries(item)) {
        own.push(key);
        visit(each);
      }
  };
  visit(value);
  return { own: own.join('\n'), parts };
}

/**
 * Observes an object whose fields are maps of entries, of what is put together from entries, or plain values. What is
 * read of it is noted: one entry of a map, all of them, their number, or a plain field.
 *
 * @param fields the object
 * @param title of the object, before the names of its fields
 * @param note is told each name
 * @param names of entries, where the maps hold what is put together from them
 */
export function observe<T extends object>(
  fields: T,
  title: string,
  note: Note,
  names?: ReadonlyMap<object, string>,
): Observed<T> {
  const seen = {};
  const known = new Map<string, () => Content>();
  const contentOf = (name: string): Content | undefined => {
    const [head, id] = name.split('\n') as [string, string | undefined];
    const content = known.get(head);
    if (!content || id === undefined) return content?.();
    const value = (fields as Record<string, Entries>)[head.slice(`${ENTRY} ${title}`.length)]!.get(id);
    return names ? joined(value, names) : plain(value);
  };
  for (const [field, value] of Object.entries(fields) as [string, unknown][]) {
    const map = title + field;
    if (!(value instanceof Map)) {
      known.set(nameOf(map), () => plain(value));
      Object.defineProperty(seen, field, {
        enumerable: true,
        get: () => {
          note(nameOf(map));
          return value;
        },
      });
      continue;
    }
    const entries = value as Map<string, unknown>;
    known.set(nameOf(map), () => plain(null));
    known.set(numberOf(map), () => plain(entries.size));
    known.set(allOf(map), () => ({
      own: [...entries.keys()].join('\n'),
      parts: [...entries.keys()].map((id) => nameOf(map, id)),
    }));
    const watched = new SeenMap(entries, {
      onOne: (id) => note(nameOf(map, id)),
      onAll: () => note(allOf(map)),
      onSize: () => note(numberOf(map)),
    });
    Object.defineProperty(seen, field, { enumerable: true, value: watched });
  }
  return { seen: seen as T, contentOf };
}

/** Name of the text of an entry, apart from its other fields. */
const bodyOf = (map: string, id: string): string => `body of ${map}\n${id}`;

/**
 * Has the text of each entry noted apart from its fields: few pages read it as it was written, and it is what is edited
 * most. It still is a property, but none that stands in a list of all of them.
 *
 * @returns the texts by name
 */
function apart(corpus: Corpus, note: Note): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>();
  for (const [kind, entries] of Object.entries(corpus) as [string, unknown][]) {
    if (!(entries instanceof Map)) continue;
    for (const [id, entry] of entries as Map<string, { body?: unknown }>) {
      const { body } = entry;
      if (typeof body !== 'string') continue;
      const name = bodyOf(kind, id);
      bodies.set(name, body);
      const get = (): string => {
        note(name);
        return body;
      };
      Object.defineProperty(entry, 'body', { enumerable: false, get });
    }
  }
  return bodies;
}

/** Observes a corpus. */
export const observeCorpus = (corpus: Corpus, note: Note): Observed<Corpus> => observe(corpus, '', note);

/** Observes a corpus and the texts of its entries apart. It is not to be read otherwise from now on. */
export function observeTexts(corpus: Corpus, note: Note): Observed<Corpus> {
  const bodies = apart(corpus, note);
  const { seen, contentOf } = observeCorpus(corpus, note);
  return {
    seen,
    contentOf: (name) => {
      const body = bodies.get(name);
      return body === undefined ? contentOf(name) : { own: body, parts: [] };
    },
  };
}
