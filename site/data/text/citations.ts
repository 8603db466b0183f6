import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { CitationGroup } from '../../../model/body/citation.ts';
import * as strings from '../../strings.ts';
import { fill } from '../../fill-in.ts';

/** A citation with its number: one for each document and place in it. */
export interface Citation {
  number: number;
  source: string;
  locator?: string;
}

/** What the plugin needs of the page that cites. */
export interface CiteOptions {
  /** Address of the note with a number. */
  href: (number: number) => string;
  /** How the document is called in the label of the link. */
  label: (id: string) => string;
  /** Filled by the plugin, in order of numbers. */
  citations: Citation[];
}

/** The number of a citation; the same document at the same place keeps the number it has. */
function numbered(citations: Citation[], source: string, locator?: string): Citation {
  const same = citations.find((citation) => citation.source === source && citation.locator === locator);
  if (same) return same;
  const citation = { number: citations.length + 1, source, ...(locator ? { locator } : {}) };
  citations.push(citation);
  return citation;
}

/** A raised number that links to its note. Built by `hName`, so that no HTML text is ever assembled. */
const mark = (citations: Citation[], { href, label }: CiteOptions): Text =>
  ({
    type: 'text',
    value: '',
    data: {
      hName: 'sup',
      hChildren: citations.flatMap(({ number, source }, index) => [
        ...(index > 0 ? [{ type: 'text', value: ' ' }] : []),
        {
          type: 'element',
          tagName: 'a',
          properties: {
            href: href(number),
            ariaLabel: fill(strings.check.note, { number: String(number), source: label(source) }),
          },
          children: [{ type: 'text', value: String(number) }],
        },
      ]),
    },
  }) as Text;

/** A mark that stands after a citation comes before its number, and so does no space. */
const AFTER = /^\s*([.,;:])/;

/** Puts the mark after a citation before it, and takes the space there away. */
function moveMark(children: PhrasingContent[], index: number): void {
  const [before, after] = [children[index - 1], children[index + 1]];
  const moved = after?.type === 'text' ? (AFTER.exec(after.value) ?? [])[1] : undefined;
  if (moved !== undefined) (after as Text).value = (after as Text).value.replace(AFTER, '');
  if (before?.type === 'text') before.value = before.value.trimEnd() + (moved ?? '');
  else if (moved !== undefined) children.splice(index, 0, { type: 'text', value: moved });
}

/** Turns the citations of a tree into numbered links to notes. */
export const remarkNotes: Plugin<[CiteOptions], Root> = (options) => (tree) => {
  visit(tree, 'citation', (node: CitationGroup, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const children = parent.children as PhrasingContent[];
    const cites = node.cites
      .map(({ source, locator }) => numbered(options.citations, source, locator))
      .sort((a, b) => a.number - b.number);
    const length = children.length;
    moveMark(children, index);
    const at = index + children.length - length;
    children[at] = mark(cites, options);
    return at + 1;
  });
};

/** Numbers of the notes that a block refers to. */
export function numbersIn(node: Nodes): Set<number> {
  const numbers = new Set<number>();
  visit(node, 'text', ({ data }) => {
    const marks = (data as { hChildren?: { children?: { value: string }[] }[] } | undefined)?.hChildren ?? [];
    for (const one of marks) if (one.children) numbers.add(Number(one.children[0]!.value));
  });
  return numbers;
}
