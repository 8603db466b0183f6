import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../problem.ts';
import { placeIn } from './place.ts';

/** What the body of an entry may be made of. */
export interface BodyForm {
  /** The argument of a check: paragraphs and lists, in which citations do what links would. */
  argument: boolean;
  /** Id of the source with an address, for the advice to cite it. */
  sourceAt: (url: string) => string | undefined;
}

/** The line of hyphens under the head of a table, as GitHub writes it. */
const TABLE =
  /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/m;

function fault(node: Nodes, file: VFile, { argument, sourceAt }: BodyForm): [string, string, string] | null {
  if (node.type === 'paragraph' && node.position) {
    const source = String(file).slice(node.position.start.offset, node.position.end.offset);
    if (TABLE.test(source))
      return ['table', 'table, expected sentences', 'Write sentences, or use `comparison` for numbers'];
  }
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

/** Refuses what pages do not show as it was meant, or what goes past the sources. */
export const remarkForm: Plugin<[BodyForm], Root> = (form) => (tree, file) => {
  visit(tree, (node) => {
    const found = fault(node, file, form);
    if (found)
      report(file, {
        rule: found[0],
        reason: `Unexpected ${found[1]}`,
        fix: found[2],
        place: placeIn(file, node.position?.start.offset ?? 0),
        field: 'body',
      });
  });
};
