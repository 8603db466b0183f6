import { expect, it } from 'vitest';
import { attribute, built, builtFiles, builtPages } from '../dist.ts';
import { readCorpus } from '../../model/read/corpus.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;
const { base } = corpus.site;
const files = new Set(builtFiles());
const ids = new Map(
  builtPages().map(({ url, elements }) => [
    url,
    new Set(elements.map((element) => attribute(element, 'id'))),
  ]),
);

/** Addresses in a page that point into the site, resolved. */
const internal = (href: string, from: string): URL | null => {
  const url = new URL(href, new URL(from, base));
  return url.origin === new URL(base).origin ? url : null;
};

const exists = ({ pathname }: URL): boolean => {
  const path = decodeURIComponent(pathname).slice(1);
  return files.has(path) || files.has(`${path}index.html`);
};

it('resolves every internal link and anchor', () => {
  const broken = builtPages().flatMap(({ url, elements }) =>
    elements.flatMap((element) =>
      ['href', 'src', 'xLinkHref'].flatMap((name) => {
        const href = attribute(element, name);
        if (!href || /^(mailto|data):/.test(href)) return [];
        const target = internal(href, url);
        if (!target) return [];
        if (!exists(target)) return [`${url}: ${href}`];
        const anchor = decodeURIComponent(target.hash.slice(1));
        const known = ids.get(target.pathname);
        return anchor && !anchor.startsWith(':~:') && known && !known.has(anchor)
          ? [`${url}: ${href} (no such id)`]
          : [];
      }),
    ),
  );
  expect(broken).toEqual([]);
});

it('links elsewhere by http, https and mail only', () => {
  const odd = builtPages().flatMap(({ url, elements }) =>
    elements
      .map((element) => attribute(element, 'href'))
      .filter((href) => /^[a-z]+:/i.test(href) && !/^(https?|mailto):/.test(href))
      .map((href) => `${url}: ${href}`),
  );
  expect(odd).toEqual([]);
});

/** The pages whose purpose needs a script of ours; each says what to do without it. */
const SCRIPTED = ['/search/', '/read/'];

it('loads nothing from another host and runs no script', () => {
  const loading = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'use', 'image'];
  const rels = /stylesheet|preload|icon|manifest|modulepreload|prefetch|preconnect|dns-prefetch/;
  const found = builtPages().flatMap(({ url, elements }) =>
    elements.flatMap((element) => {
      const { tagName, properties } = element;
      const data = tagName === 'script' && attribute(element, 'type') === 'application/ld+json';
      const address = attribute(element, 'src') || attribute(element, 'href') || attribute(element, 'data');
      const foreign = /^(https?:)?\/\//.test(address);
      const bad =
        (tagName === 'script' && !data && !SCRIPTED.includes(url)) ||
        (loading.includes(tagName) && foreign) ||
        (tagName === 'link' && rels.test(attribute(element, 'rel')) && foreign) ||
        Object.keys(properties).some((name) => /^on[a-z]/i.test(name));
      return bad ? [`${url}: <${tagName} ${address}>`] : [];
    }),
  );
  const styles = builtFiles()
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      [...built(path).matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')]+)/g)].map(
        (match) => match[1],
      ),
    );
  expect([...found, ...styles]).toEqual([]);
});

it('leaves no page without a way to it', () => {
  const linked = new Set(
    builtPages().flatMap(({ url, elements }) =>
      elements.flatMap((element) => {
        const target =
          element.tagName === 'a' && attribute(element, 'href')
            ? internal(attribute(element, 'href'), url)
            : null;
        return target && target.pathname !== url ? [target.pathname] : [];
      }),
    ),
  );
  // Nobody links to an address that has moved; it is there for those who kept it.
  const moved = new Set(corpus.redirects.redirects.map(({ from }) => `/${from}/`));
  const orphans = builtPages().filter(
    ({ url }) =>
      !linked.has(url) &&
      !moved.has(url) &&
      !['/404.html', '/design/'].includes(url) &&
      !url.startsWith('/embed/'),
  );
  expect(orphans.map(({ url }) => url)).toEqual([]);
});
