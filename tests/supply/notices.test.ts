import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { CLIENT_SCRIPTS, notices } from '../../scripts/notices.ts';
import { isAllowed } from './licences.ts';

const parts = notices().split(/\n-{72}\n/);
const named = parts
  .slice(1)
  .map((part) => /^(\S+|\S+ \S+) \((.+)\)\n/.exec(part.trim())!.slice(1, 3) as [string, string]);

it('begins at every script that a page loads, and at no other', () => {
  const loaded = globSync('site/{components,layouts,pages}/**/*.astro').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].flatMap(([, code]) =>
      [...code!.matchAll(/import '([^']+)'/g)].map(([, name]) =>
        posix.join(posix.dirname(path.replaceAll('\\', '/')), name!),
      ),
    ),
  );
  expect(loaded.sort()).toEqual([...CLIENT_SCRIPTS].sort());
});

it('names what is imported, what that needs, and what is published without an import, and none of the tools', () => {
  const names = named.map(([name]) => name);
  for (const name of ['minisearch', 'stemmer', 'parse-english', 'parse-latin', 'pagefind', 'Public Sans'])
    expect(names).toContain(name);
  for (const name of ['zod', 'astro', 'vitest', 'axe-core', 'satori']) expect(names).not.toContain(name);
  expect(new Set(names).size).toBe(names.length);
});

it('gives each with a licence that it may be given out under, and its text', () => {
  for (const [name, licence] of named) expect(isAllowed(name, licence), `${name}: ${licence}`).toBe(true);
  for (const part of parts.slice(1)) {
    expect(part).toMatch(/copyright/i);
    expect(part).toMatch(/permission|Licensed|OPEN FONT LICENSE/i);
    expect(part.length, part.slice(0, 60)).toBeGreaterThan(400);
  }
});
