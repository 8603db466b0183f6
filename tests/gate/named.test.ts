import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { programDocuments } from '../../scripts/docs.ts';
import { NAMED } from '../../scripts/rules/named.ts';
import { rules } from '../../scripts/rules/index.ts';

it('explains every rule that a message can name', () => {
  const code = globSync('{model,scripts}/**/*.ts')
    .filter((path) => !path.replaceAll('\\', '/').startsWith('scripts/rules/named'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const named = new Set([...code.matchAll(/\brule(?:Id)?: '([a-z-]+)'/g)].map(([, name]) => name!));
  const known = new Set([...Object.keys(NAMED), ...rules.map(({ name }) => name)]);
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(NAMED).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

it('has documents of the program as `npm run docs` writes them', async () => {
  for (const [path, text] of await programDocuments()) expect(readFileSync(path, 'utf8'), path).toBe(text);
});
