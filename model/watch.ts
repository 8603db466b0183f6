import type { Corpus } from './corpus.ts';
import type { Entry } from './kinds.ts';
import { allOf, nameOf, numberOf, type Note } from './observe.ts';
import { SeenMap } from './seen-map.ts';

/** Stands for every id of a kind of which nothing could be looked at. */
export const EVERY = '*';

/** What of a corpus cannot be relied on, because it has problems of its own. */
export interface Doubts {
  /** Ids by kind of entries that are there and could not be read. */
  missing: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields by path of the file whose values are wrong. */
  fields: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A corpus that remembers whether something doubtful was looked at. */
export interface Watched {
  corpus: Corpus;
  /** Runs something, and tells whether what it gave rests on something doubtful. */
  run<T>(work: () => T): { result: T; doubtful: boolean };
  /** Tells that a field of an entry is looked at, where reading it cannot be seen. */
  look(path: string, field: string): void;
}

/**
 * Watches what is read of a corpus, so that a finding that merely follows from a broken entry is told apart from one
 * that stands by itself.
 *
 * @param note is told the name of whatever is read, as `observe.ts` has it
 */
export function watch(corpus: Corpus, { missing, fields }: Doubts, note: Note = () => {}): Watched {
  let touched = false;
  const look = (path: string, field: string): void => {
    if (fields.get(path)?.has(field)) touched = true;
  };
  const seen = (entry: Entry): Entry =>
    fields.has(entry.path)
      ? new Proxy(entry, {
          get(target, key, receiver) {
            if (typeof key === 'string') look(entry.path, key);
            return Reflect.get(target, key, receiver) as unknown;
          },
        })
      : entry;
  const watched = {};
  for (const [kind, value] of Object.entries(corpus) as [string, unknown][]) {
    const get = (): unknown => {
      note(nameOf(kind));
      return value;
    };
    if (!(value instanceof Map)) Object.defineProperty(watched, kind, { enumerable: true, get });
    else {
      const gone = missing.get(kind);
      const entries = new Map([...(value as Map<string, Entry>)].map(([id, entry]) => [id, seen(entry)]));
      const lacks = Boolean(gone && gone.size > 0);
      const seenMap = new SeenMap(entries, {
        onOne: (id) => {
          note(nameOf(kind, id));
          touched ||= Boolean(gone?.has(id) || gone?.has(EVERY));
        },
        onAll: () => {
          note(allOf(kind));
          touched ||= lacks;
        },
        onSize: () => {
          note(numberOf(kind));
          touched ||= lacks;
        },
      });
      Object.defineProperty(watched, kind, { enumerable: true, value: seenMap });
    }
  }
  return {
    corpus: watched as Corpus,
    look,
    run(work) {
      touched = false;
      const result = work();
      return { result, doubtful: touched };
    },
  };
}
