import { BODIES, bodyFile, bodyOptions, type KindWithBody } from '../../model/body/options.ts';
import type { KeptText } from '../../model/reads.ts';
import type { VFile } from 'vfile';
import type { Corpus } from '../../model/read/corpus.ts';
import type { Parsed } from '../../model/read/parse.ts';
import { renderBlocks, type ProseBlock } from './text/markdown.ts';
import { anchors } from './urls.ts';

/** Every text of ours as HTML, by the path of its file. */
export type Prose = Map<string, ProseBlock[]>;

/** All that a text is made into HTML from: its words, and the publisher of each document that it may cite. */
const sourceOf = ({ sources }: Corpus, kind: string, body: string): string =>
  [
    kind,
    body,
    ...[...body.matchAll(/@([a-z\d-]+)/g)].map(([, id]) => `${id} ${sources.get(id!)?.publisher ?? ''}`),
  ].join('\n');

/**
 * Renders the body of every check and every page.
 *
 * @param parsed files as read
 * @param kept texts that were rendered before; those that were right and are used again stay, new ones are added
 * @returns the texts, and the files with their messages
 */
export function renderProse(
  corpus: Corpus,
  parsed: ReadonlyMap<string, Parsed>,
  kept: Map<string, KeptText> = new Map(),
): { prose: Prose; files: VFile[] } {
  const files: VFile[] = [];
  const prose: Prose = new Map();
  for (const kind of Object.keys(BODIES) as KindWithBody[]) {
    const options = bodyOptions(kind, corpus.sources, corpus.sources.values());
    for (const { path, body } of corpus[kind].values()) {
      const from = sourceOf(corpus, kind, body);
      const known = kept.get(path);
      if (known?.from === from) {
        prose.set(path, known.blocks as ProseBlock[]);
        continue;
      }
      const file = bodyFile(path, parsed.get(path)!, body);
      files.push(file);
      const blocks = renderBlocks(file, options, {
        href: (number) => `#${anchors.note(number)}`,
        label: (id) => corpus.sources.get(id)?.publisher ?? id,
      });
      prose.set(path, blocks);
      if (file.messages.length === 0) kept.set(path, { from, blocks });
    }
  }
  for (const path of kept.keys()) if (!prose.has(path)) kept.delete(path);
  return { prose, files };
}
