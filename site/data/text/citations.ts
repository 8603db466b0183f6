import type { Root, Text } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from '../../../model/problem.ts';
import { placeIn } from './place.ts';

/** A citation with its number: one for each document and place in it. */
export interface Citation {
  number: number;
  source: string;
  locator?: string;
}

/** What the plugin needs of the page that cites. */
export interface CiteOptions {
  /** Whether there is such a source. */
  known: (id: string) => boolean;
  /** Address of the note with a number. */
  href: (number: number) => string;
  /** How the document is called in the label of the link. */
  label: (id: string) => string;
  /** Filled by the plugin, in order of numbers. */
  citations: Citation[];
}

/** One or more `[@...]` side by side, the space before them, and a mark that should come before the number. */
const GROUP = /\s*((?:\[@[^[\]]*\]\s*)+)([.,;:]?)/g;
const ONE = /^@([a-z0-9]+(?:-[a-z0-9]+)*)(?:,\s*(\S.*))?$/;

/** The number of a citation; the same document at the same place keeps the number it has. */
function numbered(citations: Citation[], source: string, locator?: string): Citation {
  const same = citations.find((citation) => citation.source === source && citation.locator === locator);
  if (same) return same;
  const citation = { number: citations.length + 1, source, ...(locator ? { locator } : {}) };
  citations.push(citation);
  return citation;
}

/** The citations of one group, in order; what cannot be read or is not known is reported at its place. */
function readGroup(group: string, start: number, file: VFile, options: CiteOptions): Citation[] {
  const found: Citation[] = [];
  for (const bracket of group.matchAll(/\[([^\]]*)\]/g)) {
    let at = start + bracket.index + 1;
    for (const part of bracket[1]!.split(';')) {
      const place = placeIn(file, at + part.length - part.trimStart().length);
      const [, source, locator] = ONE.exec(part.trim()) ?? [];
      if (source === undefined)
        report(file, {
          rule: 'citation-form',
          reason: `Unexpected citation "${part.trim()}", expected "@source-id" or "@source-id, p. 3"`,
          fix: 'Separate two citations by a semicolon, and begin each with @ and an id of content/sources',
          place,
        });
      else if (!options.known(source))
        report(file, {
          rule: 'unknown-source',
          reason: `Unexpected source "${source}" in a citation, expected an entry of content/sources/`,
          fix: 'Mend the id, or add the file',
          place,
        });
      else found.push(numbered(options.citations, source, locator));
      at += part.length + 1;
    }
  }
  return found.sort((a, b) => a.number - b.number);
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
          properties: { href: href(number), ariaLabel: `Note ${number}: ${label(source)}` },
          children: [{ type: 'text', value: String(number) }],
        },
      ]),
    },
  }) as Text;

/** Resolves Pandoc's citations, `[@id]`, `[@id, p. 3]` and `[@a; @b]`, to numbered links. */
export const remarkCitations: Plugin<[CiteOptions], Root> = (options) => (tree, file) => {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
    const parts: Text[] = [];
    let from = 0;
    let search = node.position?.start.offset ?? 0;
    for (const match of node.value.matchAll(GROUP)) {
      const group = match[1]!.trimEnd();
      // The source may hold escapes that the value does not, so the place is looked up in the source.
      const found = String(file).indexOf(group, search);
      const start = found < 0 ? search : found;
      search = start + group.length;
      const after = /\s$/.test(match[1]!) && !match[2] ? ' ' : '';
      parts.push({ type: 'text', value: node.value.slice(from, match.index) + match[2]! });
      parts.push(mark(readGroup(group, start, file, options), options), { type: 'text', value: after });
      from = match.index + match[0].length;
    }
    parts.push({ type: 'text', value: node.value.slice(from) });
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
};
