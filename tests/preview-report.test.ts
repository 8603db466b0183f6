import { expect, it } from 'vitest';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { shellEnvironment } from './small/site.ts';
import { workspace } from './workspace.ts';
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

const place = (root: string, ...args: string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/place.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: shellEnvironment(),
  });
  return stdout + stderr;
};

it.each([
  ['https://owner.github.io/desk/', 'https://owner.github.io/desk'],
  ['https://owner.github.io', 'https://owner.github.io'],
  ['http://desk.org/', 'https://desk.org'],
])('takes %s, as a host may say it', (said, written) => {
  const root = workspace();
  expect(place(root, '--base', said)).toContain(`The site stands at ${written}.`);
  expect(readFileSync(join(root, 'content/site.yml'), 'utf8')).toContain(`base: ${written}\n`);
});

it.each([
  ['--base', 'javascript:alert(1)'],
  ['--base', 'https://127.0.0.1/'],
  ['--repository', 'git@github.com:o/s'],
  ['--base', ''],
])('refuses %s %s and leaves the file as it is', (option, said) => {
  const root = workspace();
  const before = readFileSync(join(root, 'content/site.yml'), 'utf8');
  expect(place(root, option, said)).toMatch(/^error /);
  expect(readFileSync(join(root, 'content/site.yml'), 'utf8')).toBe(before);
});
