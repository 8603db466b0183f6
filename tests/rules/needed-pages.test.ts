import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NEEDED_PAGES } from '../../model/needed-pages.ts';
import { problems } from './problems.ts';

it.each(NEEDED_PAGES)("'needed-pages' misses %s", (id) => {
  expect(problems({ [`content/pages/${id}.md`]: null }).join('\n')).toContain(
    `needed-pages in content/pages/${id}.md (): Unexpected lack of content/pages/${id}.md`,
  );
});

it('names every page of prose that the site cannot be built without', () => {
  const pages = readdirSync('site/pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .map((name) => readFileSync(`site/pages/${name}`, 'utf8'));
  const asked = pages.flatMap((text) =>
    [...text.matchAll(/prosePage\(world, '([^']+)'\)/g)].map(([, id]) => id),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect([...NEEDED_PAGES].sort()).toEqual(expect.arrayContaining([...new Set(asked)].sort()));
});
