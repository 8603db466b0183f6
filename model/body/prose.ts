import type { Nodes, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitSentences } from '../sentences/split.ts';
import { offsetsIn } from './offsets.ts';

/** A sentence of Markdown prose, without its citations. */
export interface ProseSentence {
  text: string;
  /** Ids of the sources cited in it. */
  cites: string[];
  /** Offset in the body of each of them. */
  citedAt: number[];
  /** Offset in the body of each code unit of the text. */
  offsets: number[];
}

/** Text of a paragraph, where each of its code units stands, and what is cited at which index. */
interface Flat {
  text: string;
  offsets: number[];
  cites: { at: number; source: string; offset: number }[];
}

function flatten(node: Nodes, source: string, flat: Flat): Flat {
  if (node.type === 'citation') {
    // The space before a citation belongs to it.
    while (/\s$/.test(flat.text)) {
      flat.text = flat.text.slice(0, -1);
      flat.offsets.pop();
    }
    for (const cited of node.cites) flat.cites.push({ ...cited, at: flat.text.length });
  } else if (node.type === 'text') {
    flat.offsets.push(...offsetsIn(node, source));
    flat.text += node.value.replace(/\s/g, ' ');
  } else if (node.type === 'inlineCode') {
    const start = (node.position?.start.offset ?? 0) + 1;
    flat.offsets.push(...node.value.split('').map((_, index) => start + index));
    flat.text += node.value;
  } else if (node.type === 'break') {
    flat.offsets.push(node.position?.start.offset ?? 0);
    flat.text += ' ';
  } else if ('children' in node) for (const child of node.children) flatten(child, source, flat);
  return flat;
}

/** Splits one paragraph. A citation belongs to the sentence it stands in, or to the one it follows. */
function sentencesIn(paragraph: Paragraph, source: string): ProseSentence[] {
  const { text, offsets, cites } = flatten(paragraph, source, { text: '', offsets: [], cites: [] });
  const spans = splitSentences(text, [{ start: 0, end: text.length }]);
  const owner = (at: number): number =>
    Math.max(
      0,
      spans.findLastIndex(({ start }) => start < at),
    );
  return spans.map(({ start, end }, index) => {
    const own = cites.filter(({ at }) => owner(at) === index);
    return {
      text: text.slice(start, end),
      cites: own.map(({ source: id }) => id),
      citedAt: own.map(({ offset }) => offset),
      offsets: offsets.slice(start, end),
    };
  });
}

/**
 * The paragraphs of a body, sentence by sentence; headings and code are left out.
 *
 * @param tree what `readBody` gave
 * @param source the body
 */
export function paragraphsOf(tree: Root, source: string): ProseSentence[][] {
  const paragraphs: ProseSentence[][] = [];
  visit(tree, 'paragraph', (node) => {
    const sentences = sentencesIn(node, source);
    if (sentences.length > 0) paragraphs.push(sentences);
  });
  return paragraphs;
}
