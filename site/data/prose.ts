import { VFile } from 'vfile';
import type { Check, Corpus, Page } from '../../model/read/corpus.ts';
import type { Parsed } from '../../model/read/parse.ts';
import { renderBlocks, type ProseBlock } from './text/markdown.ts';
import { anchors } from './urls.ts';

/** Every text of ours as HTML, by the path of its file. */
export type Prose = Map<string, ProseBlock[]>;

/** The body as a file of its own that still knows on which line it began. */
function bodyFile({ path, body }: Check | Page, parsed: Parsed | undefined): VFile {
  const file = new VFile({ path, value: body });
  // The line of three hyphens, the YAML, the closing hyphens; gray-matter drops one line end after them.
  file.data.firstLine = parsed ? parsed.yaml.split('\n').length + 2 : 1;
  return file;
}

/**
 * Renders the body of every check and every page.
 *
 * @param parsed files as read, for the line numbers of messages
 * @returns the texts, and the files with their messages
 */
export function renderProse(corpus: Corpus, parsed: Map<string, Parsed>): { prose: Prose; files: VFile[] } {
  const files: VFile[] = [];
  const prose: Prose = new Map();
  for (const entry of [...corpus.checks.values(), ...corpus.pages.values()]) {
    const file = bodyFile(entry, parsed.get(entry.path));
    files.push(file);
    const blocks = renderBlocks(file, {
      known: (id) => corpus.sources.has(id),
      href: (number) => `#${anchors.note(number)}`,
      label: (id) => corpus.sources.get(id)?.publisher ?? id,
    });
    prose.set(entry.path, blocks);
  }
  return { prose, files };
}
