import type { Nodes } from 'mdast';

/** Between two characters of a text the source may hold escapes, and at a line end the signs of lists and quotations. */
const BETWEEN = /[\\\s>]/;

/**
 * Where each code unit of a text stands in the source: Markdown leaves out escapes, and white space at line starts.
 *
 * @param node a text node as parsed
 * @param source the whole source
 * @returns offset in the source by index in the value
 */
export function offsetsIn(node: Nodes & { value: string }, source: string): number[] {
  let at = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? source.length;
  const offsets: number[] = [];
  for (const unit of node.value.split('')) {
    let next = at;
    while (next < end && source[next] !== unit && BETWEEN.test(source[next]!)) next += 1;
    if (source[next] === unit) {
      offsets.push(next);
      at = next + 1;
    } else {
      // A reference such as &amp; stands for the character.
      offsets.push(at);
      const reference = /^&[#\w]{1,32};/.exec(source.slice(at, at + 40));
      if (reference) at += reference[0].length;
    }
  }
  return offsets;
}
