import { expect, test } from 'vitest';
import { absolute, anchors, urls } from '../../site/data/urls.ts';

test('every address of a page begins and ends with a slash, or ends in an anchor', () => {
  const made = Object.values(urls).map((make) => (make as (...parts: string[]) => string)('verdict', 'true'));
  for (const url of made.filter((address) => !address.endsWith('.xml')))
    expect(url).toMatch(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/);
});

test('anchors of different kinds never meet', () => {
  expect(new Set([anchors.claim('a'), anchors.evidence('a'), anchors.event('a')]).size).toBe(3);
});

test('full addresses stand on the base of the site', () => {
  expect(absolute('https://desk.example', urls.check('a-b'))).toBe('https://desk.example/checks/a-b/');
});
