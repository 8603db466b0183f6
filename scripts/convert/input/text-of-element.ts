/** What is no text, or only shown on demand. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED BUTTON INPUT SELECT TEXTAREA FORM NAV FIGCAPTION VIDEO AUDIO CANVAS HEAD'.split(
    ' ',
  ),
);
/** What begins a paragraph of its own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TR UL'.split(
    ' ',
  ),
);
const ITEM = '• ';

/** What this module needs of a DOM, so that any may be used. */
interface DomNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
  parentNode: DomNode | null;
}
const TEXT = 3;
const ELEMENT = 1;

/** A walk over a tree that calls for each node on the way in and out; without recursion, for pages may nest deep. */
function walk(root: DomNode, enter: (node: DomNode) => boolean, leave: (node: DomNode) => void): void {
  let node: DomNode | null = root;
  while (node) {
    const inside: DomNode | null = enter(node) ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    leave(node);
    while (node !== root && node && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node === root || !node ? null : node.nextSibling;
  }
}

/**
 * The text of an element as a reader sees it: one line a paragraph, a blank line between them, a bullet before the
 * items of lists, tabs between the cells of a row.
 */
export function textOfElement(root: unknown): string {
  const paragraphs: string[] = [];
  let line = '';
  const flush = (): void => {
    const text = line
      .split('\n')
      .map((part) => part.replace(/[^\S\n\t\u00a0]+/g, ' ').trim())
      .filter((part) => part !== '')
      .join('\n');
    if (text !== '' && text !== ITEM.trim()) paragraphs.push(text);
    line = '';
  };
  walk(
    root as DomNode,
    (node) => {
      const name = node.nodeName.toUpperCase();
      if (node.nodeType === TEXT) line += (node.nodeValue ?? '').replace(/[\r\n\t]+/g, ' ');
      if (node.nodeType !== ELEMENT) return node === root;
      if (LEFT_OUT.has(name)) return false;
      if (BLOCKS.has(name)) flush();
      if (name === 'LI') line = ITEM;
      if (name === 'BR') line += '\n';
      return true;
    },
    (node) => {
      const name = node.nodeName.toUpperCase();
      if (name === 'TD' || name === 'TH') line += '\t';
      if (node.nodeType === ELEMENT && BLOCKS.has(name)) flush();
    },
  );
  flush();
  return paragraphs.join('\n\n');
}
