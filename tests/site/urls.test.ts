import { expect, test } from 'vitest';
import { absolute, anchors, placeOf, urls, urlsBelow } from '../../site/data/urls.ts';

test('every address of a page begins and ends with a slash, or ends in an anchor', () => {
  const { local, ...pages } = urls;
  expect(local('/about/')).toBe(urls.page('about'));
  const made = Object.values(pages).map((make) =>
    (make as (...parts: string[]) => string)('verdict', '2024'),
  );
  for (const url of made.filter((address) => !/\.\w+$/.test(address)))
    expect(url).toMatch(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/);
});

test('anchors of different kinds never meet', () => {
  expect(new Set([anchors.claim('a'), anchors.evidence('a'), anchors.event('a')]).size).toBe(3);
});

test('full addresses stand on the base of the site', () => {
  expect(absolute('https://desk.example', urls.check('a-b'))).toBe('https://desk.example/checks/a-b/');
});

test('a site below a path has every address there, once', () => {
  const { site, base } = placeOf('https://owner.example/claims');
  expect({ site, base }).toEqual({ site: 'https://owner.example', base: '/claims/' });
  expect(placeOf('https://owner.example/claims/')).toEqual({ site, base });
  expect(placeOf('https://owner.example')).toEqual({ site, base: '/' });
  const below = urlsBelow(base);
  for (const make of Object.values(below))
    expect((make as (...parts: string[]) => string)('/verdict/', '2024')).toMatch(/^\/claims\/(?!claims)/);
  expect(absolute('https://owner.example/claims', below.check('a'))).toBe(
    'https://owner.example/claims/checks/a/',
  );
});
