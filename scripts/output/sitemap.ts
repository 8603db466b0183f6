import type { Looked } from './file.ts';

/** Addresses in one file: the protocol allows 50,000, and search engines stop reading at less. */
const MOST = 45_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lastmod = (day: string | undefined): string =>
  day === undefined ? '' : `<lastmod>${escape(day)}</lastmod>`;

interface Row {
  loc: string;
  modified?: string | undefined;
}

/** Rows of the sitemap: every page that does not say `noindex`. Pages say it, so that it is said once. */
const rowsOf = (files: ReadonlyMap<string, Pick<Looked, 'listing'>>, base: string): Row[] =>
  [...files]
    .flatMap(([path, { listing }]) =>
      listing?.indexed
        ? [{ loc: new URL(path.replace(/(^|\/)index\.html$/, '$1'), base).href, modified: listing.modified }]
        : [],
    )
    .sort((a, b) => (a.loc < b.loc ? -1 : 1));

/**
 * The sitemap, as https://www.sitemaps.org/protocol.html has it: an index, and files of addresses.
 *
 * @param files what every file of the output says
 * @param base address of the deployed site, with a slash at the end
 * @returns files by path
 */
export function sitemapOf(
  files: ReadonlyMap<string, Pick<Looked, 'listing'>>,
  base: string,
): Map<string, string> {
  const rows = rowsOf(files, base);
  const parts = Array.from({ length: Math.max(1, Math.ceil(rows.length / MOST)) }, (_, at) =>
    rows.slice(at * MOST, (at + 1) * MOST),
  );
  const written = new Map<string, string>();
  const index = parts.map((part, at) => {
    const name = `sitemap-${at}.xml`;
    const urls = part.map(({ loc, modified }) => `<url><loc>${escape(loc)}</loc>${lastmod(modified)}</url>`);
    written.set(name, `${HEAD}<urlset ${NAMESPACE}>${urls.join('')}</urlset>`);
    const last = part
      .flatMap(({ modified }) => modified ?? [])
      .sort()
      .at(-1);
    return `<sitemap><loc>${escape(new URL(name, base).href)}</loc>${lastmod(last)}</sitemap>`;
  });
  written.set('sitemap-index.xml', `${HEAD}<sitemapindex ${NAMESPACE}>${index.join('')}</sitemapindex>`);
  return written;
}
