/**
 * What a page read of the content while it was made. A build that knows this makes only those pages anew of which
 * something that they read has changed.
 *
 * The site is bundled and the commands are not, so each has this file for itself: they meet in one place of the
 * process.
 */

import type { Reading } from './read/corpus.ts';
import type { KeptFiles } from './read/kept.ts';

/** What stands behind the name of something read: its own content, and the names of what else it consists of. */
export interface Content {
  own: string;
  parts: readonly string[];
}

interface Desk {
  /** Names of what is read now; null while nobody asks. */
  reads: Set<string> | null;
  /** Says what stands behind a name; of the bundled site, once it has read its content. */
  contentOf: ((name: string) => Content) | null;
  /** Whether reads will be asked for: watching what nobody asks for would cost something. */
  asked: boolean;
  /** The content, where it has been read already. */
  reading: Reading | null;
  /** Files that were parsed before in this process; of others only those that changed since are. */
  files: KeptFiles | null;
  /** Texts as HTML by path, with all that they were made from: kept from one build to the next. */
  texts: Map<string, KeptText>;
  /** Costly things by name: kept from one build to the next. */
  things: Map<string, KeptThing>;
  /** Makes the checksum of a value; null while nothing is kept. */
  seal: ((value: unknown) => string) | null;
  /** Whether a costly thing is made anew for any change of what it was made from, or only where its core changed. */
  exact: boolean;
  /** Names of things that were left as they were although something that they were made from has changed. */
  left: string[];
}

/** Something costly that was made, with checksums of what it was made from. */
export interface KeptThing {
  /** Of all of it. */
  from: string;
  /** Of what must agree in any case. */
  core: string;
  value: unknown;
}

/** A text that was made into HTML. */
export interface KeptText {
  from: string;
  blocks: unknown;
}

const PLACE = Symbol.for('claimline.reads');

/** The one desk of this process. */
export const desk: Desk = ((globalThis as unknown as Record<symbol, Desk | undefined>)[PLACE] ??= {
  reads: null,
  contentOf: null,
  asked: false,
  reading: null,
  files: null,
  texts: new Map(),
  things: new Map(),
  seal: null,
  exact: true,
  left: [],
});

/**
 * Tells that something was read.
 *
 * @throws Error where reads are asked for and nothing is made: what a module reads while it is loaded would belong to
 *   no page, and to every one
 */
export function noteRead(name: string): void {
  if (desk.reads) desk.reads.add(name);
  else if (desk.asked) throw new Error(`Content was read outside of a page: ${name}`);
}

/**
 * Does some work and notes what it reads. One work at a time: what is read meanwhile is taken for its own.
 *
 * @returns what the work gave, with the names of all that it read
 */
export async function withReads<T>(work: () => T | Promise<T>): Promise<{ result: T; reads: Set<string> }> {
  const outer = desk.reads;
  const reads = new Set<string>();
  desk.reads = reads;
  try {
    return { result: await work(), reads };
  } finally {
    desk.reads = outer;
  }
}

/**
 * Something that is worked out once for an object, such as a world or a check, however many pages ask for it. Each of
 * them counts as having read what it was worked out from.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V; reads: Set<string> }>();
  return (key) => {
    let made = known.get(key);
    if (!made) {
      const outer = desk.reads;
      const reads = new Set<string>();
      desk.reads = reads;
      try {
        made = { value: make(key), reads };
      } finally {
        desk.reads = outer;
      }
      known.set(key, made);
    }
    for (const name of made.reads) noteRead(name);
    return made.value;
  };
}

/**
 * Something costly, such as an index: taken from what was kept, or made.
 *
 * @param name by which it is kept
 * @param from all that it is made from
 * @param core what of that must agree even where an older one will do
 */
export async function costly<T>(
  name: string,
  from: unknown,
  core: unknown,
  make: () => Promise<T>,
): Promise<T> {
  const { seal, things, exact, left } = desk;
  if (!seal) return make();
  const made = { from: seal(from), core: seal(core) };
  const known = things.get(name);
  if (known?.from === made.from) return known.value as T;
  if (!exact && known?.core === made.core) {
    left.push(name);
    return known.value as T;
  }
  const value = await make();
  things.set(name, { ...made, value });
  return value;
}
