import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { readBody, type BodyOptions } from '../../../model/body/read-body.ts';
import { numbersIn, remarkNotes, type Citation, type CiteOptions } from './citations.ts';
import { curly, unbroken } from './typography.ts';
import { urls } from '../urls.ts';

/** A paragraph, list or heading of a text, with the citations that first stand in it. */
export interface ProseBlock {
  html: string;
  citations: Citation[];
}

/** Curly marks, addresses of this site below its path, and no second `h1` beside the heading of the page. Code keeps its straight marks. */
const remarkHouseStyle = () => (tree: Root) => {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = unbroken(curly(node.value));
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/'))
      node.url = urls.local(node.url);
    if (node.type === 'heading' && node.depth === 1) node.depth = 2;
  });
};

/** Links out of the site say so; no window is opened, so `noopener` would say nothing. */
const rehypeExternal = () => (tree: HastRoot) => {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && /^https:/i.test(String(properties['href']))) properties['rel'] = ['external'];
  });
};

const toHtml = unified().use(remarkRehype).use(rehypeExternal).use(rehypeStringify).freeze();

/**
 * Markdown to HTML, block by block. HTML in it never passes; citations become numbered links.
 *
 * @param file the text; problems are reported on it, and the caller must look
 * @param options what the text may hold
 * @param cite how to resolve citations
 */
export function renderBlocks(
  file: VFile,
  options: BodyOptions,
  cite: Omit<CiteOptions, 'citations'>,
): ProseBlock[] {
  const citations: Citation[] = [];
  const processor = unified()
    .use(remarkHouseStyle)
    .use(remarkNotes, { ...cite, citations });
  const definitions: Nodes[] = [];
  const tree = processor.runSync(readBody(file, options), file);
  visit(tree, 'definition', (node) => void definitions.push(node));
  return tree.children
    .filter((node) => node.type !== 'definition')
    .map((node) => {
      const one = { type: 'root', children: [node, ...definitions] } as Root;
      return { html: toHtml.stringify(toHtml.runSync(one)).trim(), used: numbersIn(node) };
    })
    .map(({ html, used }, index, all) => ({
      html,
      citations: citations.filter(
        ({ number }) => used.has(number) && !all.slice(0, index).some((earlier) => earlier.used.has(number)),
      ),
    }));
}
