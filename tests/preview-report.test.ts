import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { check, resolveConfig } from 'prettier';
import { withFields } from '../scripts/place.ts';
import { compareSites } from '../scripts/preview-report.ts';

it('says which pages a contribution adds, changes and removes', () => {
  const before = new Map([
    ['/', 'a'],
    ['/checks/old/', 'b'],
    ['/about/', 'c'],
  ]);
  const after = new Map([
    ['/', 'a2'],
    ['/checks/new/', 'd'],
    ['/about/', 'c'],
  ]);
  expect(compareSites(before, after, ['x'])).toEqual({
    built: true,
    added: ['/checks/new/'],
    changed: ['/'],
    removed: ['/checks/old/'],
    checks: ['/checks/new/'],
    errors: ['x'],
  });
});

it('calls no page removed where the site could not be built', () => {
  expect(compareSites(new Map([['/', 'a']]), null, ['x'])).toEqual({
    built: false,
    added: [],
    changed: [],
    removed: [],
    checks: [],
    errors: ['x'],
  });
});

it('says where the site stands and leaves the rest of the file as it is', () => {
  const yaml = '# A comment.\nname: Desk\nbase: https://desk.example\nmodel: 2\n';
  expect(withFields(yaml, { base: 'https://o.github.io/$&', repository: 'https://github.com/o/s' })).toBe(
    "# A comment.\nname: Desk\nbase: 'https://o.github.io/$&'\nmodel: 2\nrepository: https://github.com/o/s\n",
  );
});

it.each([
  { base: 'https://owner.github.io/desk', repository: 'https://github.com/owner/desk' },
  { base: 'https://owner.github.io/desk,&*' },
])('writes %o in the form that the gate wants, or no deploy would pass', async (fields) => {
  const path = 'content/site.yml';
  const options = { ...(await resolveConfig(path)), filepath: path };
  const text = withFields(readFileSync(path, 'utf8'), fields as Record<string, string>);
  expect(await check(text, options)).toBe(true);
  expect(await check(text.replace(/^base: (.*)$/m, 'base: "x"'), options)).toBe(false);
});
