import { table, type KindRow } from '../../model/kinds.ts';
import { nearest, perhaps } from '../../model/nearest.ts';
import { entriesOf, type Corpus } from '../../model/corpus.ts';
import type { CorpusRule, Finding } from './rule.ts';

/** Where the site shows entries, without slashes at the ends; what has no page of its own is left out. */
export function pageAddresses(corpus: Corpus): Set<string> {
  const found = new Set<string>();
  for (const [kind, row] of Object.entries<KindRow>(table.kinds))
    for (const entry of row.address ? entriesOf(corpus, kind).values() : []) {
      const address = row.address!(entry);
      if (!address.includes('#')) found.add(address.replace(/\/$/, ''));
    }
  return found;
}

/** Lists that a redirect may lead to where nothing took the place of an entry. */
const listsOf = (addresses: ReadonlySet<string>): Set<string> =>
  new Set([...addresses].filter((address) => address.includes('/')).map((address) => address.split('/')[0]!));

/** Addresses that were published are kept by redirects: each must lead to a page that is there. */
export const redirectsLeadOn: CorpusRule = {
  name: 'redirects-lead-on',
  description: 'A redirect leads from an address where nothing stands any more to a page that is there.',
  scope: 'corpus',
  check: ({ corpus }) => {
    const pages = pageAddresses(corpus);
    const known = new Set([...pages, ...listsOf(pages)]);
    const { redirects } = corpus.redirects;
    const sources = new Set<string>();
    const entry = { id: 'redirects', path: table.singles.redirects.path };
    return redirects.flatMap(({ from, to }, index) => {
      const found: Finding[] = [];
      const at = (key: string) => ['redirects', index, key];
      if (sources.has(from))
        found.push({
          reason: `Unexpected second redirect from "${from}", expected one`,
          fix: 'Remove one of the two',
          path: at('from'),
        });
      sources.add(from);
      if (known.has(from))
        found.push({
          reason: `Unexpected redirect from "${from}", where a page stands, expected an address that has become free`,
          fix: 'Remove the redirect, or rename the entry',
          path: at('from'),
        });
      if (!known.has(to))
        found.push({
          reason: `Unexpected redirect to "${to}", expected a page that is there`,
          fix: `${perhaps(nearest(to, known))}Lead it to where the entry stands now`,
          path: at('to'),
        });
      return found.map((finding) => ({ ...finding, entry }));
    });
  },
};
