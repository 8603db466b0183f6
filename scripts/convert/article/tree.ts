import type { Html, List, Root, RootContent } from 'mdast';
import type { Block } from '../../../model/schema/index.ts';
import { toPhrasing } from './escape-markdown.ts';
import { MARKER } from '../seed/wrap.ts';

/**
 * What the text holds and Markdown does not show, as comments between the blocks:
 * `kind` (byline, dateline, furniture), `marker` (the bullet of the items that follow), `line-end` (how lines
 * end throughout), `gap` (what stands before a block where it is not only line ends), `end` (what follows the last).
 */
export type Directive = 'kind' | 'marker' | 'line-end' | 'gap' | 'end';

/** JSON in a comment; hyphens and angle brackets are escaped, so that no value can close the comment. */
export const directive = (name: Directive, value: string): Html => ({
  type: 'html',
  value: `<!-- ${name} ${JSON.stringify(value).replace(
    /[^ -~]|[-<>]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )} -->`,
});

/** How the lines of a text end: the first line end decides, the rest is written out where it differs. */
const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

/**
 * Turns the blocks of a text into a Markdown tree from which, with the offsets of the blocks, the text can be
 * had back exactly (`text-of.ts`).
 */
export function toTree(text: string, blocks: readonly Block[]): Root {
  const children: RootContent[] = [];
  const lineEnd = lineEndOf(text);
  if (lineEnd !== '\n') children.push(directive('line-end', lineEnd));
  const usual = (length: number): string => lineEnd.repeat(Math.floor(length / lineEnd.length));
  let end = 0;
  let list: { node: List; marker: string } | undefined;
  for (const block of blocks) {
    const gap = text.slice(end, block.start);
    const words = text.slice(block.start, block.end);
    end = block.end;
    const odd = gap !== usual(gap.length);
    if (odd) children.push(directive('gap', gap));
    if (block.kind !== 'item') {
      list = undefined;
      if (block.kind === 'byline' || block.kind === 'dateline' || block.kind === 'furniture')
        children.push(directive('kind', block.kind));
      const phrasing = toPhrasing(words);
      children.push(
        block.kind === 'headline'
          ? { type: 'heading', depth: 1, children: phrasing }
          : { type: 'paragraph', children: phrasing },
      );
      continue;
    }
    const marker = MARKER.exec(words)?.[0] ?? '';
    if (odd || list?.marker !== marker) {
      children.push(directive('marker', marker));
      list = { marker, node: { type: 'list', ordered: false, spread: false, children: [] } };
      children.push(list.node);
    }
    list.node.children.push({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: toPhrasing(words.slice(marker.length)) }],
    });
  }
  if (end < text.length) children.push(directive('end', text.slice(end)));
  return { type: 'root', children };
}
