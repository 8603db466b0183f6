import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { addressFault } from '../../model/address.ts';
import { entriesOf, type Article, type Corpus, type Source } from '../../model/corpus.ts';
import { table } from '../../model/kinds.ts';
import type { Reading } from '../../model/read/corpus.ts';
import { placeInBody, placeOf } from '../../model/read/places.ts';

/** Where content names an address: `file:line`, for whoever mends it. */
export type Places = Map<string, Set<string>>;

type Found = { address: string; path: PropertyKey[] };

/** Every text of an entry that is a public address, with its path. */
function addressesIn(value: unknown, path: PropertyKey[] = []): Found[] {
  if (typeof value === 'string')
    return value.startsWith('https://') && addressFault(value) === null ? [{ address: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    addressesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Links to other sites in a body. */
function linksIn(body: string): { address: string; offset: number }[] {
  const found: { address: string; offset: number }[] = [];
  visit(unified().use(remarkParse).parse(body), (node) => {
    if ((node.type === 'link' || node.type === 'definition') && addressFault(node.url) === null)
      found.push({ address: node.url, offset: node.position?.start.offset ?? 0 });
  });
  return found;
}

/** The file that people mend: an article is made of its curation. */
const written = (kind: string, entry: { path: string }): string =>
  kind === 'articles' ? (entry as Article).seed.file.replace(/\.txt$/, '.yml') : entry.path;

/**
 * Every address to which pages lead a reader, with the places that name it. A document whose address must not be
 * published is none of them, whatever its file says.
 */
export function placesOf(reading: Reading): Places {
  const corpus = reading.corpus as Corpus;
  const places: Places = new Map();
  const add = (address: string, path: string, line: number): void => {
    const known = places.get(address) ?? new Set();
    places.set(address, known.add(`${path}:${line}`));
  };
  const addAll = (data: unknown, path: string): void => {
    const parsed = reading.parsed.get(path);
    for (const { address, path: field } of addressesIn(data))
      add(address, path, parsed ? placeOf(parsed, field).line : 1);
  };
  for (const kind of Object.keys(table.kinds).filter((name) => name !== 'curations'))
    for (const entry of entriesOf(corpus, kind).values()) {
      if (kind === 'sources' && (entry as Source).noLink !== undefined) continue;
      const {
        path: _path,
        text: _text,
        body,
        ...data
      } = entry as typeof entry & { text?: string; body?: string };
      addAll(data, written(kind, entry));
      const parsed = reading.parsed.get(entry.path);
      if (kind !== 'articles' && body !== undefined && parsed)
        for (const { address, offset } of linksIn(body))
          add(address, entry.path, placeInBody(parsed, Math.max(0, parsed.body.indexOf(body)) + offset).line);
    }
  for (const [name, { path }] of Object.entries(table.singles)) {
    // Where the site itself stands is no link out.
    const { base: _base, ...data } = (corpus as unknown as Record<string, object>)[name] as { base?: string };
    addAll(data, path);
  }
  return places;
}

/** Addresses of documents on which the verdict of a check rests. */
export const watchedIn = ({ checks, sources }: Corpus): Set<string> =>
  new Set(
    [...checks.values()]
      .flatMap(({ evidence }) => evidence.filter(({ deciding }) => deciding))
      .map(({ source }) => sources.get(source)?.url)
      .filter((url) => url !== undefined),
  );
