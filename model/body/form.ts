import type { Nodes, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../problem.ts';
import type { Citable } from './citation.ts';
import { offsetsIn } from './offsets.ts';
import { placeIn } from './place.ts';

/** What the body of an entry may be made of. */
export interface BodyForm {
  /** The argument of a check: paragraphs and lists, in which citations do what links would. */
  argument: boolean;
  /** Id of the source with an address, for the advice to cite it. */
  sourceAt: (url: string) => string | undefined;
}

type Form = BodyForm & Citable;

/** The line of hyphens under the head of a table, as GitHub writes it. */
const TABLE =
  /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/m;

/** An address that stands there as text; what ends a sentence is no part of it. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)\S*[^\s.,;:!?)\]”’"']/i;
/** A word in square brackets that could be an id: whoever wrote it meant a citation. */
const BRACKETS = /\[(?!sic\])[a-z][a-z0-9]*(?:-[a-z0-9]+)*\]/;
const QUOTATION = /“[^“”]*”/g;

/** What stands in a text as it is, and would be shown so, though it was meant as a link or a citation. */
function plainFault(node: Text, { argument, sources }: Form): [string, string, string, number?] | null {
  const address = ADDRESS.exec(node.value);
  if (address)
    return [
      'link',
      `address ${address[0].slice(0, 60)} in the text, expected ${argument ? 'a citation' : 'a link with words'}`,
      argument
        ? 'Add the page to content/sources/ and cite it: [@source-id]'
        : `Write [words](${address[0].slice(0, 60)})`,
      address.index,
    ];
  const brackets = BRACKETS.exec(node.value.replace(QUOTATION, (words) => ' '.repeat(words.length)));
  // One that names a source has its own advice.
  return brackets && !sources.has(brackets[0].slice(1, -1))
    ? [
        'citation-form',
        `"${brackets[0].slice(0, 60)}", which pages show as it stands, expected "[@source-id]"${argument ? '' : ' or "[words](address)"'}`,
        'Cite a source, or use round brackets; in a quotation, “…”, the brackets may stand',
        brackets.index,
      ]
    : null;
}

function fault(node: Nodes, file: VFile, form: Form): [string, string, string, number?] | null {
  const { argument, sourceAt } = form;
  if (node.type === 'paragraph' && node.position) {
    const source = String(file).slice(node.position.start.offset, node.position.end.offset);
    if (TABLE.test(source))
      return ['table', 'table, expected sentences', 'Write sentences, or use `comparison` for numbers'];
  }
  if (node.type === 'text') return plainFault(node, form);
  if (!argument) return null;
  if (node.type === 'heading')
    return [
      'heading',
      'heading, expected a paragraph',
      'Leave the heading out: a body is short enough to read on',
    ];
  if (node.type === 'thematicBreak')
    return ['heading', 'line across the page, expected a paragraph', 'Leave it out'];
  if (node.type === 'code')
    return [
      'code-block',
      'block of code, expected a paragraph',
      'Leave out the marks of code round it, and begin its lines without spaces',
    ];
  if ((node.type === 'link' || node.type === 'definition') && /^https?:/i.test(node.url)) {
    const source = sourceAt(node.url);
    return [
      'link',
      `link to ${node.url.slice(0, 60)}, expected a citation`,
      source
        ? `Cite the source instead: [@${source}]`
        : 'Add the page to content/sources/ and cite it: [@source-id]',
    ];
  }
  return null;
}

/** Where a node begins in the source, or a character of a text. */
const offsetOf = (node: Nodes, at: number, source: string): number =>
  (node.type === 'text' ? offsetsIn(node, source)[at] : undefined) ?? node.position?.start.offset ?? 0;

/** Refuses what pages do not show as it was meant, or what goes past the sources. */
export const remarkForm: Plugin<[Form], Root> = (form) => (tree, file) => {
  visit(tree, (node) => {
    const found = fault(node, file, form);
    if (found)
      report(file, {
        rule: found[0],
        reason: `Unexpected ${found[1]}`,
        fix: found[2],
        place: placeIn(file, offsetOf(node, found[3] ?? 0, String(file))),
        field: 'body',
      });
  });
};
