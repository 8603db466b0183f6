import { BODIES, bodyFile, bodyOptions, type KindWithBody } from '../../model/body/options.ts';
import { readBody, type BodyOptions } from '../../model/body/read-body.ts';
import { allOf, nameOf, type Note } from '../../model/observe.ts';
import type { Reading } from '../../model/read/corpus.ts';
import type { CleanEntries } from '../rules/clean.ts';

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
 * @param clean checks that were found right before are not looked at again, while nothing has changed for them
 */
export function checkBodies({ corpus, files, parsed, present }: Reading, clean: CleanEntries): void {
  const ids = present.get('sources') ?? new Set<string>();
  for (const kind of Object.keys(BODIES) as KindWithBody[]) {
    const options = noted(bodyOptions(kind, ids, corpus?.sources.values() ?? []), clean.note);
    for (const target of files.filter(({ path }) => path.startsWith(`content/${kind}/`))) {
      const source = parsed.get(target.path);
      if (!source || clean.has(target.path)) continue;
      const file = bodyFile(target.path, source);
      const id = target.path.slice(target.path.lastIndexOf('/') + 1, -'.md'.length);
      clean.look(target.path, nameOf(kind, id), () => readBody(file, options));
      target.messages.push(...file.messages);
    }
  }
}
