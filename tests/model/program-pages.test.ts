import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { programPages } from '../../model/addresses.ts';

/** Pages that show an entry of content/pages, and files that are no pages. */
const OTHER = /^\.|^(?:about|contribute|methodology|index|404)\.astro$|^\[|\.ts$|^(?:api|icons|og|pagefind)$/;

test('the gate knows every page that the program makes', () => {
  const made = readdirSync('site/pages')
    .filter((name) => !OTHER.test(name))
    .map((name) => name.replace(/\.astro$/, ''));
  expect([...programPages].sort()).toEqual([...new Set(made)].sort());
});
