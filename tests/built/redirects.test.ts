import { expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { attribute, builtPages, page } from '../dist.ts';
import { ROOT } from '../root.ts';

const { redirects } = readCorpus(ROOT).corpus!.redirects;

it('leads on from every address that has moved, with and without the browser doing it', () => {
  for (const { from, to } of redirects) {
    const { elements } = page(`/${from}/`);
    const refresh = elements.find((element) => attribute(element, 'httpEquiv') === 'refresh');
    expect(refresh && attribute(refresh, 'content'), from).toBe(`0; url=/${to}/`);
    expect(
      elements.some((element) => element.tagName === 'a' && attribute(element, 'href') === `/${to}/`),
    ).toBe(true);
    expect(
      builtPages().some(({ url }) => url === `/${to}/`),
      to,
    ).toBe(true);
    const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
    expect(canonical && new URL(attribute(canonical, 'href')).pathname).toBe(`/${to}/`);
  }
});
