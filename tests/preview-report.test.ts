import { expect, it } from 'vitest';
import { repository, told } from './gate/repository.ts';
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

it('writes it in the form that the gate wants, or no deploy would pass', async () => {
  const fields = { base: 'https://owner.github.io/desk', repository: 'https://github.com/owner/desk' };
  expect(await told(repository({ 'content/site.yml': (text) => withFields(text, fields) }))).toEqual([]);
  const quoted = { base: "https://owner.github.io/o'desk" };
  expect(
    (await told(repository({ 'content/site.yml': (text) => withFields(text, quoted) }))).join(),
  ).not.toContain('format');
});
