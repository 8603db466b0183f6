import { BODIES, bodyFile, bodyOptions, type KindWithBody } from '../../model/body/options.ts';
import { readBody, type BodyOptions } from '../../model/body/read-body.ts';
import { allOf, nameOf, type Note } from '../../model/observe.ts';
import type { Reading } from '../../model/read/corpus.ts';
import type { CleanEntries } from '../rules/clean.ts';
import { proseOf, type Prose } from '../rules/prose.ts';

/** The same options, but that what is asked of them is noted. */
function noted(options: BodyOptions, note: Note): BodyOptions {
  const all = (): void => note(allOf('sources'));
  return {
    ...options,
    sources: {
      has: (id) => {
        note(nameOf('sources', id));
        return options.sources.has(id);
      },
      [Symbol.iterator]: () => {
        all();
        return options.sources[Symbol.iterator]();
      },
    },
    sourceAt: (url) => {
      all();
      return options.sourceAt(url);
    },
  };
}

/**
 * Reads the Markdown of every body that people write, and reports what pages cannot show as it was meant.
 *
 * @returns bodies of checks that are right, taken apart, by path
 * @param clean checks that were found right before are not looked at again, while nothing has changed for them
 */
export function checkBodies(
  { corpus, files, parsed, present }: Reading,
  clean: CleanEntries,
): Map<string, { body: string; prose: Prose }> {
  const right = new Map<string, { body: string; prose: Prose }>();
  const ids = present.get('sources') ?? new Set<string>();
  for (const kind of Object.keys(BODIES) as KindWithBody[]) {
    const options = noted(bodyOptions(kind, ids, corpus?.sources.values() ?? []), clean.note);
    for (const target of files.filter(({ path }) => path.startsWith(`content/${kind}/`))) {
      const source = parsed.get(target.path);
      if (!source || clean.has(target.path)) continue;
      const file = bodyFile(target.path, source);
      const id = target.path.slice(target.path.lastIndexOf('/') + 1, -'.md'.length);
      const tree = clean.look(target.path, nameOf(kind, id), () => readBody(file, options));
      target.messages.push(...file.messages);
      if (kind === 'checks' && file.messages.length === 0) {
        const body = String(file);
        right.set(target.path, { body, prose: proseOf(tree, body) });
      }
    }
  }
  return right;
}
