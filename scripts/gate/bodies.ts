import { BODIES, bodyFile, bodyOptions, type KindWithBody } from '../../model/body/options.ts';
import { readBody } from '../../model/body/read-body.ts';
import type { Reading } from '../../model/read/corpus.ts';

/** Reads the Markdown of every body that people write, and reports what pages cannot show as it was meant. */
export function checkBodies({ corpus, files, parsed, present }: Reading): void {
  const ids = present.get('sources') ?? new Set<string>();
  for (const kind of Object.keys(BODIES) as KindWithBody[]) {
    const options = bodyOptions(kind, ids, corpus?.sources.values() ?? []);
    for (const target of files.filter(({ path }) => path.startsWith(`content/${kind}/`))) {
      const source = parsed.get(target.path);
      if (!source) continue;
      const file = bodyFile(target.path, source);
      readBody(file, options);
      target.messages.push(...file.messages);
    }
  }
}
