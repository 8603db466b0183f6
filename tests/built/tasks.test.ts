import { expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { attribute, builtPages } from '../dist.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;

/** Where each page leads, without anchors and without other hosts. */
const links = new Map(
  builtPages().map(({ url, elements }) => [
    url,
    new Set(
      elements
        .filter(({ tagName }) => tagName === 'a')
        .map((element) => attribute(element, 'href').split('#')[0]!)
        .filter((href) => href.startsWith('/')),
    ),
  ]),
);

/** What a reader reaches from the front page by so many clicks. */
function reached(clicks: number): Set<string> {
  const pages = new Set(['/']);
  for (let click = 0; click < clicks; click += 1)
    for (const url of [...pages]) for (const href of links.get(url) ?? []) pages.add(href);
  return pages;
}

it('leads to the checks of a speaker, with one verdict, in two clicks from the page of either', () => {
  const both = [...links.keys()].filter((url) => /^\/checks\/(speaker|person)\/[^/]+\/verdict\//.test(url));
  const lost = both.filter((url) => {
    const [, , facet, value, , verdict] = url.split('/');
    const ways = [`/checks/${facet}/${value}/`, `/checks/verdict/${verdict}/`];
    return !ways.some((way) => links.get(way)?.has(url));
  });
  expect(lost).toEqual([]);
});

it('leads to every year of the timeline in two clicks', () => {
  const near = reached(2);
  const { from, to } = corpus.site.span;
  const years = Array.from({ length: to - from + 1 }, (_, index) => `/timeline/${from + index}/`);
  expect(years.filter((year) => !near.has(year))).toEqual([]);
});

it('opens the original from its check where there is an address', () => {
  const lacking = [...corpus.checks.values()].filter(({ id, claims }) => {
    const address = corpus.articles.get(claims[0]!.article)!.url;
    const page = builtPages().find(({ url }) => url === `/checks/${id}/`)!;
    return (
      address !== undefined &&
      !page.elements.some((element) => attribute(element, 'href').startsWith(address.split('#')[0]!))
    );
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
});
