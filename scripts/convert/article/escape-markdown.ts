import type { PhrasingContent } from 'mdast';

/**
 * Characters that a Markdown parser changes (NUL, CR, other controls, lone surrogates, a BOM), that end a
 * line, or that make text read otherwise than it is stored (bidirectional overrides). Each is written as
 * inline code such as `U+0000`
 * (neighbours in one code): visible to a reader of the file, and never confused with text, for every
 * backtick of the text is escaped.
 */
const UNSAFE =
  /(?:[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])+/g;

/** Whether a text may hold any of these: one class, which is told in a fraction of the time. */
const SUSPECT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]/;

/** What means something to Markdown wherever it stands, and what GitHub would turn into a link. */
const ANYWHERE = /[\\`*_[\]<>&#~|$]|(?<=https?|ftp):(?=\/\/)|(?<=www)\.|(?<=\w)@(?=\w)/gi;
/** What means something at the start of a line: bullets, numbers, rules, underlines. */
const LINE_START = /^([-+=]|\d{1,9}(?=[.)]))/gm;
/** White space that a parser would strip at the ends of a line. */
const EDGE = /^[ \t]+|[ \t]+$|\t/gm;

const reference = (white: string): string => white.replace(/ /g, '&#x20;').replace(/\t/g, '&#x9;');

/**
 * Escapes plain text so that Markdown shows it as it is. The escaping is our own because that of
 * `remark-stringify` grows with the square of the number of special characters, and a seed may hold 2 MB of them.
 *
 * @param text without the characters that `toPhrasing` takes out
 * @returns Markdown that parses to the same text and nothing else
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(EDGE, reference);
}

const codeOf = (unit: string): string =>
  `U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Turns text into inline nodes: text, and inline code for the characters that text cannot hold.
 *
 * @param text any text without line ends at its edges
 */
export function toPhrasing(text: string): PhrasingContent[] {
  if (text !== '' && !SUSPECT.test(text)) return [{ type: 'text', value: text }];
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(UNSAFE)) {
    if (match.index > from) nodes.push({ type: 'text', value: text.slice(from, match.index) });
    // One node for neighbours: two inline codes side by side would run together.
    nodes.push({ type: 'inlineCode', value: match[0].split('').map(codeOf).join(' ') });
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push({ type: 'text', value: text.slice(from) });
  return nodes;
}

/**
 * The text of inline nodes that `toPhrasing` made.
 *
 * @throws where a node is of another kind: the file was not written by the converter
 */
export function fromPhrasing(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'inlineCode' && /^U\+[0-9A-F]{4}(?: U\+[0-9A-F]{4})*$/.test(node.value))
        return node.value.replace(/ ?U\+(....)/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
      throw new Error(`Unexpected ${node.type}, expected text as the converter writes it`);
    })
    .join('');
}
