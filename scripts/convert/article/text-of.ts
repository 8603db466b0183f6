import { load } from 'js-yaml';
import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block } from '../../../model/schema/index.ts';
import { fromPhrasing } from './escape-markdown.ts';
import type { Directive } from './tree.ts';

const parser = unified().use(remarkParse).freeze();

/** A directive of `tree.ts`, or null for other HTML, of which the converter writes none. */
function readDirective(html: string): { name: Directive; value: string } | null {
  const match = /^<!-- (kind|marker|line-end|gap|end) (".*") -->$/.exec(html);
  return match && { name: match[1] as Directive, value: JSON.parse(match[2]!) as string };
}

/** The words of the blocks that a node holds; `marker` is what stands before each list item. */
function wordsOf(node: RootContent, marker: string): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [fromPhrasing(node.children)];
  if (node.type !== 'list')
    throw new Error(`Unexpected ${node.type}, expected a block as the converter writes it`);
  return node.children.map((item) => {
    const [paragraph] = item.children;
    if (item.children.length !== 1 || paragraph?.type !== 'paragraph')
      throw new Error('Unexpected list item, expected one paragraph');
    return marker + fromPhrasing(paragraph.children);
  });
}

/**
 * Gives back the text of the seed from the body of an article and the offsets of its blocks.
 *
 * @param body Markdown as `toMarkdown` writes it, without front matter
 * @param blocks the blocks of the front matter
 * @returns the text, character for character
 * @throws where the body was not written by the converter
 */
export function textOfBody(body: string, blocks: readonly Block[]): string {
  const state: Record<Directive, string> = { kind: '', marker: '', 'line-end': '\n', gap: '', end: '' };
  const parts: string[] = [];
  let index = 0;
  let end = 0;
  for (const node of parser.parse(body).children) {
    const found = node.type === 'html' ? readDirective(node.value) : null;
    if (found) {
      state[found.name] = found.value;
      continue;
    }
    for (const words of wordsOf(node, state.marker)) {
      const block = blocks[index++];
      if (!block)
        throw new Error('Unexpected block in the Markdown, expected as many as in the front matter');
      const lineEnd = state['line-end'];
      parts.push(state.gap || lineEnd.repeat((block.start - end) / lineEnd.length), words);
      state.gap = '';
      end = block.end;
    }
  }
  return parts.join('') + state.end;
}

/**
 * Gives back the text of the seed from an article file.
 *
 * @param markdown content of `content/articles/<slug>.md`
 */
export function textOf(markdown: string): string {
  const end = markdown.indexOf('\n---\n');
  const data = load(markdown.slice(4, end + 1)) as { blocks: Block[] };
  return textOfBody(markdown.slice(end + 5), data.blocks);
}
