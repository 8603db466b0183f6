import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { report } from '../problem.ts';
import { addressFault } from '../address.ts';
import { placeIn } from './place.ts';

/** Addresses that prose may link to: pages of this site, places on the page, and public https elsewhere. */
export const isSafeHref = (href: string): boolean => {
  // A browser drops tabs, line ends and other control characters before it reads the scheme.
  const bare = href.replace(/[\u0000-\u0020]/g, '');
  if (bare.includes('\\')) return false;
  return /^https:/i.test(bare) ? addressFault(href) === null : /^(\/(?!\/)|#)/.test(bare);
};

/**
 * Refuses what text that comes in by pull request must not hold: HTML, images (they would be fetched from
 * another host or smuggle an address in), and links with any other scheme than https. Each is reported and
 * taken out, so that nothing of it reaches a page even if a caller overlooks the message.
 */
export const remarkSafety: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, (node, index, parent) => {
    const place = placeIn(file, node.position?.start.offset ?? 0);
    if (node.type === 'html') {
      report(file, {
        rule: 'raw-html',
        reason: `Unexpected HTML "${node.value.slice(0, 40)}", expected Markdown`,
        fix: 'Write it as Markdown; a literal < is written \\<',
        place,
        field: 'body',
      });
    } else if (node.type === 'image' || node.type === 'imageReference') {
      report(file, {
        rule: 'image',
        reason: 'Unexpected image, expected text',
        fix: 'Remove it: nothing is loaded from elsewhere',
        place,
        field: 'body',
      });
    } else if ((node.type === 'link' || node.type === 'definition') && !isSafeHref(node.url)) {
      report(file, {
        rule: 'unsafe-link',
        reason: `Unexpected address "${node.url.slice(0, 60)}", expected https, a path that begins with /, or #`,
        fix: 'Mend or remove the link',
        place,
        field: 'body',
      });
      node.url = '#';
      return undefined;
    } else return undefined;
    parent!.children.splice(index!, 1);
    return [SKIP, index];
  });
};
