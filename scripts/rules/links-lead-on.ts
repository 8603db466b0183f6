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

/** Below these the program makes files, and no page of their own. */
const WITHOUT_PAGE = new Set(['embed', 'feeds']);
const lists = [...programPages].filter((page) => !WITHOUT_PAGE.has(page));

interface Inside {
  address: string;
  /** What follows the address: a place on the page, or a question. */
  place: string;
  at: number;
}

/** Links of a body to pages of this site. */
function* insideLinks(body: string): Generator<Inside> {
  // Most bodies link to nothing, and parsing is what costs.
  if (!/\]\(\s*<?\/|\]:\s*<?\/|<\//.test(body)) return;
  const links: (Nodes & { url: string })[] = [];
  visit(parser.parse(body), (node) => {
    if ((node.type === 'link' || node.type === 'definition') && /^\/(?!\/)/.test(node.url)) links.push(node);
  });
  for (const { url, position } of links)
    yield {
      address: bare(url),
      place: /[?#].*$/.exec(url)?.[0] ?? '',
      at: position?.start.offset ?? 0,
    };
}

/**
 * What is wrong with the links of a body. Only what is there whatever else the site holds can be linked to: a list of
 * some verdict, a second page or a place on one may be gone tomorrow, and which there are is known only once it is built.
 */
const findingsOf = (body: string, pages: ReadonlySet<string>): Finding[] =>
  [...insideLinks(body)].flatMap(({ address, place, at }): Finding[] => {
    if (!pages.has(address))
      return [
        {
          reason: `Unexpected link to "/${address}/", expected a page of this site that is there`,
          fix: `${perhaps(nearest(address, [...pages]).map((page) => `/${page}/`))}Mend the address, or leave the link out`,
          at,
        },
      ];
    return place === ''
      ? []
      : [
          {
            reason: `Unexpected "${place}" after an address of this site, expected the page alone`,
            fix: 'Take it away: places on a page move when it is edited',
            at,
          },
        ];
  });

/** What the proof of a built site would find is told before there is one. */
export const linksLeadOn: CorpusRule = {
  name: 'links-lead-on',
  description: 'A link in prose to a page of this site leads to one that is there.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const { from, to } = corpus.site.span;
    const years = Array.from({ length: to - from + 1 }, (_, index) => `timeline/${from + index}`);
    const pages = new Set(['', ...pageAddresses(corpus), ...lists, ...years]);
    return [...corpus.checks.values(), ...corpus.pages.values()].flatMap((entry) =>
      findingsOf(entry.body, pages).map((finding) => ({ ...finding, entry })),
    );
  },
};
