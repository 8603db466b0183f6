import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { programPages } from '../../model/addresses.ts';
import { nearest, perhaps } from '../../model/nearest.ts';
import { pageAddresses } from './redirects-lead-on.ts';
import type { CorpusRule, Finding } from './rule.ts';

const parser = unified().use(remarkParse).freeze();

/** An address of this site, without slashes at its ends and without a place on the page. */
const bare = (url: string): string => url.replace(/[?#].*$/, '').replace(/^\/+|\/+$/g, '');

/** Links of a body to pages of this site. */
function* insideLinks(body: string): Generator<{ address: string; at: number }> {
  // Most bodies link to nothing, and parsing is what costs.
  if (!/\]\(\s*<?\/|\]:\s*<?\/|<\//.test(body)) return;
  const links: (Nodes & { url: string })[] = [];
  visit(parser.parse(body), (node) => {
    if ((node.type === 'link' || node.type === 'definition') && /^\/(?!\/)/.test(node.url)) links.push(node);
  });
  for (const { url, position } of links) yield { address: bare(url), at: position?.start.offset ?? 0 };
}

/**
 * Whether an address may lead somewhere: an entry, a page of the program, or a list below one, of which only the built
 * site knows which there are.
 */
function leadsOn(address: string, pages: ReadonlySet<string>, kinds: ReadonlySet<string>): boolean {
  const [first = '', second, ...rest] = address.split('/');
  if (address === '' || pages.has(address)) return true;
  if (second === undefined) return programPages.has(first) || kinds.has(first);
  return rest.length > 0 || !kinds.has(first) ? programPages.has(first) || kinds.has(first) : false;
}

const findingsOf = (body: string, pages: ReadonlySet<string>, kinds: ReadonlySet<string>): Finding[] =>
  [...insideLinks(body)]
    .filter(({ address }) => !leadsOn(address, pages, kinds))
    .map(({ address, at }) => ({
      reason: `Unexpected link to "/${address}/", expected a page of this site that is there`,
      fix: `${perhaps(nearest(address, [...pages, ...programPages]).map((page) => `/${page}/`))}Mend the address, or leave the link out`,
      at,
    }));

/** What the proof of a built site would find is told before there is one. */
export const linksLeadOn: CorpusRule = {
  name: 'links-lead-on',
  description: 'A link in prose to a page of this site leads to one that is there.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const pages = pageAddresses(corpus);
    const kinds = new Set([...pages].flatMap((page) => (page.includes('/') ? [page.split('/')[0]!] : [])));
    return [...corpus.checks.values(), ...corpus.pages.values()].flatMap((entry) =>
      findingsOf(entry.body, pages, kinds).map((finding) => ({ ...finding, entry })),
    );
  },
};
