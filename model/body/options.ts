import { VFile } from 'vfile';
import type { Source } from '../corpus.ts';
import { pointAt } from '../point-at.ts';
import type { Parsed } from '../read/parse.ts';
import type { BodyOptions } from './read-body.ts';

/** Kinds whose body people write, and whether it argues from evidence: checks do, pages tell. */
export const BODIES = { checks: { argument: true }, pages: { argument: false } } as const;
export type KindWithBody = keyof typeof BODIES;

/** Address without what does not change the page, to find the source that has the same. */
const bare = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/(?:\/|#.*)$/, '');

/**
 * What the bodies of a kind may hold: the same for the gate and for the pages.
 *
 * @param ids of all sources that are there, read or not
 * @param sources those that could be read
 */
export function bodyOptions(
  kind: KindWithBody,
  ids: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  sources: Iterable<Source>,
): BodyOptions {
  const known = new Map(
    [...sources].flatMap(({ id, url }) => (url === undefined ? [] : [[bare(url), id] as const])),
  );
  const { argument } = BODIES[kind];
  return {
    sources: { has: (id) => ids.has(id), [Symbol.iterator]: () => ids.keys() },
    codeShows: !argument,
    argument,
    sourceAt: (url) => known.get(bare(url)),
  };
}

/**
 * The body of an entry as a file of its own that still knows on which line it began.
 *
 * @param body as it is to be read; what the file holds where left out
 */
export function bodyFile(path: string, parsed: Parsed, body = parsed.body): VFile {
  const { source, bodyAt } = parsed;
  const file = new VFile({ path, value: body });
  file.data.firstLine = pointAt(source, bodyAt).line;
  return file;
}
