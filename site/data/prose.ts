import { BODIES, bodyFile, bodyOptions, type KindWithBody } from '../../model/body/options.ts';
import type { VFile } from 'vfile';
import type { Corpus } from '../../model/read/corpus.ts';
import type { Parsed } from '../../model/read/parse.ts';
import { renderBlocks, type ProseBlock } from './text/markdown.ts';
import { anchors } from './urls.ts';

/** Every text of ours as HTML, by the path of its file. */
export type Prose = Map<string, ProseBlock[]>;

/**
 * Renders the body of every check and every page.
 *
 * @param parsed files as read
 * @returns the texts, and the files with their messages
 */
export function renderProse(corpus: Corpus, parsed: Map<string, Parsed>): { prose: Prose; files: VFile[] } {
  const files: VFile[] = [];
  const prose: Prose = new Map();
  for (const kind of Object.keys(BODIES) as KindWithBody[]) {
    const options = bodyOptions(kind, corpus.sources, corpus.sources.values());
    for (const { path, body } of corpus[kind].values()) {
      const file = bodyFile(path, parsed.get(path)!, body);
      files.push(file);
      const blocks = renderBlocks(file, options, {
        href: (number) => `#${anchors.note(number)}`,
        label: (id) => corpus.sources.get(id)?.publisher ?? id,
      });
      prose.set(path, blocks);
    }
  }
  return { prose, files };
}
