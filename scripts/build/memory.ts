import { sha256 } from '../files.ts';
import { keep, recalled } from '../kept.ts';
import type { KeptText, KeptThing } from '../../model/reads.ts';
import type { Stamp } from '../output/folder.ts';
import type { Looked } from '../output/file.ts';

/** What a page or file was made from. */
export interface Origin {
  /** Names of all that was read for it. */
  reads: readonly string[];
  /** Checksum of what stood behind them. */
  seal: string;
}

/** Addresses that a route has. */
export interface RoutePaths extends Origin {
  /** Path of each, and the checksum of what is handed to its page. */
  paths: readonly (readonly [pathname: string, props: string])[];
}

/** A file of the output that was proved. */
export interface MadeFile extends Origin {
  props: string;
  looked: Pick<Looked, 'links' | 'ids' | 'listing'>;
  /** By which it is known on disk that nobody touched it. */
  stamp: Stamp;
}

/** What a build knows of the one before it. */
export interface Memory {
  /** Texts as HTML, by the path of their files. */
  texts: Map<string, KeptText>;
  /** Costly things by name. */
  things: Map<string, KeptThing>;
  routes: ReadonlyMap<string, RoutePaths>;
  files: ReadonlyMap<string, MadeFile>;
}

/** The form on disk: texts once each, and numbers in their place. */
interface Stored {
  version: number;
  /** Whatever is said more than once. */
  words: string[];
  texts: Map<string, KeptText>;
  things: Map<string, KeptThing>;
  routes: [route: number, seal: number, reads: number[], paths: number[]][];
  files: [
    path: number,
    seal: number,
    reads: number[],
    props: number,
    links: number[],
    ids: number[] | null,
    listing: number,
    stamp: number[],
  ][];
}

const VERSION = 1;

/** Nothing is known. */
export const nothing = (): Memory => ({
  texts: new Map(),
  things: new Map(),
  routes: new Map(),
  files: new Map(),
});

/** Where the memory of an output is kept, from the root of the repository. */
export const memoryPath = (out: string): string =>
  `.cache/build-${sha256(Buffer.from(out)).slice(0, 16)}.bin`;

function pack({ texts, things, routes, files }: Memory): Stored {
  const places = new Map<string, number>();
  const place = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, places.size);
    return places.size - 1;
  };
  const all = (said: Iterable<string>): number[] => [...said].map(place);
  return {
    version: VERSION,
    texts,
    things,
    routes: [...routes].map(([route, { seal, reads, paths }]) => [
      place(route),
      place(seal),
      all(reads),
      all(paths.flat()),
    ]),
    files: [...files].map(([path, { seal, reads, props, looked, stamp }]) => [
      place(path),
      place(seal),
      all(reads),
      place(props),
      all(looked.links),
      looked.ids ? all(looked.ids) : null,
      looked.listing ? place(JSON.stringify(looked.listing)) : -1,
      [...stamp],
    ]),
    words: [...places.keys()],
  };
}

function unpack({ words, texts, things, routes, files }: Stored): Memory {
  const all = (places: number[]): string[] => places.map((at) => words[at]!);
  const pairs = (places: number[]) =>
    Array.from(
      { length: places.length / 2 },
      (_, at) => [words[places[2 * at]!]!, words[places[2 * at + 1]!]!] as const,
    );
  return {
    texts,
    things,
    routes: new Map(
      routes.map(([route, seal, reads, paths]) => [
        words[route]!,
        { seal: words[seal]!, reads: all(reads), paths: pairs(paths) },
      ]),
    ),
    files: new Map(
      files.map(([path, seal, reads, props, links, ids, listing, stamp]) => [
        words[path]!,
        {
          seal: words[seal]!,
          reads: all(reads),
          props: words[props]!,
          looked: {
            links: all(links),
            ...(ids ? { ids: new Set(all(ids)) } : {}),
            ...(listing >= 0
              ? { listing: JSON.parse(words[listing]!) as NonNullable<Looked['listing']> }
              : {}),
          },
          stamp: stamp as unknown as Stamp,
        },
      ]),
    ),
  };
}

/**
 * What the last build of an output left behind.
 *
 * @param key what every page depends on; where it is another one, nothing is known
 */
export function recall(root: string, out: string, key: string): Memory {
  const stored = recalled(root, memoryPath(out), key) as Stored | null;
  return stored?.version === VERSION ? unpack(stored) : nothing();
}

/** Keeps what a build knows for the next one. */
export const remember = (root: string, out: string, key: string, memory: Memory): void =>
  keep(root, memoryPath(out), key, pack(memory));
