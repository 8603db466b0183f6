import type { Node, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { offsetsIn } from './offsets.ts';
import { placeIn } from './place.ts';
import { nearest, perhaps } from '../nearest.ts';
import { report } from '../problem.ts';

/** One document and a place in it: `@id` or `@id, p. 3`. */
export interface Cited {
  source: string;
  locator?: string;
  /** Offset of the id in the text. */
  offset: number;
}

/** One or more citations side by side: `[@one; @two, p. 3] [@three]`. Stands in a tree where the brackets stood. */
export interface CitationGroup extends Node {
  type: 'citation';
  cites: Cited[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationGroup;
  }
  interface RootContentMap {
    citation: CitationGroup;
  }
}

/** What citations may name. */
export interface Citable {
  /** Ids of content/sources. */
  sources: Pick<ReadonlySet<string>, 'has'> & Iterable<string>;
  /** Whether code may show the form: pages for contributors do. */
  codeShows?: boolean;
}

const GROUP = /\[@[^[\]]*\](?:\s*\[@[^[\]]*\])*/g;
const ONE = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:,\s*(\S[^@]*))?$/;
/** What is left and looks like a citation: a bracket that does not close, words before the @, a minus. */
const LEFT_OVER = /\[@|\[(?:[^[\]]*[\s-])@[a-z0-9][^[\]]*\]/;
const SHOWN = /\[@[\w-]/;

const FORM = 'expected "[@source-id]" or "[@source-id, p. 3]" in a sentence';

function tellForm(file: VFile, what: string, offset: number, fix: string): void {
  report(file, {
    rule: 'citation-form',
    reason: `Unexpected ${what}, ${FORM}`,
    fix,
    place: placeIn(file, offset),
    field: 'body',
  });
}

/** The form that a wrong one may stand for, ready to paste; null where that is not plain. */
function meant(part: string, { sources }: Citable): string | null {
  const match = /^@?\s*([\w.-]+)[\s,]*(.*)$/.exec(part);
  if (!match) return null;
  const id = match[1]!.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const rest = match[2]!.replace(/^(?:p\.?|page)\s*(?=\d)/i, 'p. ');
  return sources.has(id) && !rest.includes('@') ? `[@${id}${rest ? `, ${rest}` : ''}]` : null;
}

/** Reads one citation; what cannot be read or is not known is reported at its place. */
function readOne(part: string, offset: number, file: VFile, citable: Citable): Cited[] {
  const [, source, locator] = ONE.exec(part) ?? [];
  if (source === undefined || /[,;]\s*$/.test(part)) {
    const form = meant(part, citable);
    tellForm(
      file,
      `citation "${part.slice(0, 60)}"`,
      offset,
      form
        ? `Write ${form}`
        : 'Separate two citations by a semicolon, and begin each with @ and an id of content/sources',
    );
    return [];
  }
  if (!citable.sources.has(source)) {
    report(file, {
      rule: 'unknown-source',
      reason: `Unexpected source "${source}" in a citation, expected an entry of content/sources/`,
      fix: `${perhaps(nearest(source, citable.sources))}Mend the id, or add the file`,
      place: placeIn(file, offset),
      field: 'body',
    });
    return [];
  }
  return [{ source, offset, ...(locator ? { locator: locator.trim() } : {}) }];
}

/** The citations of one group, in order. */
function readGroup(
  group: string,
  offsetOf: (index: number) => number,
  file: VFile,
  citable: Citable,
): Cited[] {
  const found: Cited[] = [];
  for (const bracket of group.matchAll(/\[([^\]]*)\]/g)) {
    let at = bracket.index + 1;
    for (const part of bracket[1]!.split(';')) {
      const lead = part.length - part.trimStart().length;
      found.push(...readOne(part.trim(), offsetOf(at + lead), file, citable));
      at += part.length + 1;
    }
  }
  return found;
}

/** The id of a source in a bracket without @, or in round brackets. */
const BARE = /\[([a-z0-9-]+)\]|\(@([a-z0-9-]+)\)/g;

/** Cuts one text into text and citations. */
function cut(node: Text, file: VFile, citable: Citable): PhrasingContent[] {
  const source = String(file);
  const offsets = offsetsIn(node, source);
  const parts: PhrasingContent[] = [];
  let from = 0;
  const text = (to: number): void => {
    const value = node.value.slice(from, to);
    const left = LEFT_OVER.exec(value);
    if (left)
      tellForm(
        file,
        `"${left[0].slice(0, 60)}"`,
        offsets[from + left.index]!,
        'Begin the bracket with @ and close it in the same sentence; nothing else stands in it',
      );
    for (const bare of value.matchAll(BARE)) {
      const id = bare[1] ?? bare[2]!;
      if (citable.sources.has(id))
        tellForm(file, `citation "${bare[0]}"`, offsets[from + bare.index]!, `Write [@${id}]`);
    }
    const [start, end] = [offsets[from], offsets[to - 1]];
    if (start !== undefined && end !== undefined)
      parts.push({ type: 'text', value, position: between(file, start, end + 1) });
  };
  for (const match of node.value.matchAll(GROUP)) {
    const start = offsets[match.index]!;
    const end = match.index + match[0].length;
    text(match.index);
    if (source[start - 1] === '\\')
      tellForm(file, 'citation behind a backslash', start, 'Leave the backslash out');
    else if (/^[([]/.test(node.value.slice(end)))
      tellForm(file, 'bracket after a citation', offsets[end]!, 'Leave it out, or put a space before it');
    parts.push({
      type: 'citation',
      cites: readGroup(match[0], (index) => offsets[match.index + index]!, file, citable),
      position: between(file, start, offsets[end - 1]! + 1),
    });
    from = end;
  }
  text(node.value.length);
  return parts;
}

/** Position of a stretch; offsets are all that is used of it. */
function between(file: VFile, start: number, end: number) {
  const at = (offset: number) => ({ ...placeIn(file, offset), offset });
  return { start: at(start), end: at(end) };
}

/** Where a citation can not stand, in words; null where it can, or where there is none. */
function misplaced(node: Nodes, codeShows: boolean | undefined): string | null {
  if (node.type === 'inlineCode' || node.type === 'code')
    return !codeShows && SHOWN.test(node.value) ? 'citation in code' : null;
  if (node.type === 'definition')
    return node.identifier.startsWith('@') ? 'citation as the target of links' : null;
  if (node.type === 'link' || node.type === 'linkReference' || node.type === 'heading') {
    const words = wordsOf(node);
    const cites = node.type === 'heading' ? SHOWN.test(words) : /^@[\w-]|\[@[\w-]/.test(words);
    if (cites) return node.type === 'heading' ? 'citation in a heading' : 'citation that is a link';
  }
  return null;
}

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/**
 * The one grammar of citations, Pandoc's: `[@id]`, `[@id, p. 3]` and `[@a; @b]`. Turns each group into a node of the
 * tree, and reports whatever looks like a citation and is none.
 */
export const remarkCitation: Plugin<[Citable], Root> = (citable) => (tree, file) => {
  visit(tree, (node, index, parent) => {
    const wrong = misplaced(node, citable.codeShows);
    if (wrong) {
      tellForm(file, wrong, node.position?.start.offset ?? 0, 'Put it into the sentence, as text');
      return SKIP;
    }
    if (node.type !== 'text' || !parent || index === undefined || !/\[[^\]]*@/.test(node.value))
      return undefined;
    const parts = cut(node, file, citable);
    (parent as Parents & { children: Nodes[] }).children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};
