import { VFile } from 'vfile';
import { renderBlocks } from '../../site/data/text/markdown.ts';

/** Renders Markdown as pages do, with three sources to cite. */
export function render(value: string, argument = false, firstLine = 1) {
  const file = new VFile({ path: 'content/checks/a.md', value });
  file.data.firstLine = firstLine;
  const blocks = renderBlocks(
    file,
    {
      sources: new Set(['alert', 'audit', 'a-b-2']),
      codeShows: !argument,
      argument,
      sourceAt: (url) => (url === 'https://alert.example/' ? 'alert' : undefined),
    },
    { href: (number) => `#note-${number}`, label: (id) => id.toUpperCase() },
  );
  return {
    file,
    blocks,
    html: blocks.map(({ html }) => html).join('\n'),
    messages: file.messages.map(String),
  };
}
