import { expect, it } from 'vitest';
import { securityTxt } from '../../site/data/security-txt.ts';
import { worldOf } from './helpers.ts';
import type { Changes } from '../workspace.ts';

const of = (lines: string, more: Changes = {}): string | null =>
  securityTxt(worldOf({ 'content/site.yml': (text) => `${text}${lines}`, ...more }).corpus);

it('says where to write, until when, and where the policy is', () => {
  expect(of('contact: desk@desk.example\nrepository: https://github.com/owner/desk\n')).toMatch(
    /^Contact: mailto:desk@desk\.example\nExpires: 20\d\d-\d\d-\d\dT00:00:00Z\nPreferred-Languages: en-US\nCanonical: https:\/\/desk\.example\/\.well-known\/security\.txt\nPolicy: https:\/\/github\.com\/owner\/desk\/security\/policy\n$/,
  );
  expect(of('contact: https://desk.example/write\n')).toContain('Contact: https://desk.example/write\n');
});

it.each(['', 'contact: The desk, 1 Main Street\n', 'contact: http://desk.example\n'])(
  'is not there where nobody can be written to: %j',
  (lines) => {
    expect(of(lines)).toBeNull();
  },
);

it('expires a year after the content last changed, whatever the day of the build', () => {
  const day = (text: string | null): string => /^Expires: (\S+)/m.exec(text!)![1]!;
  const reviewed = (date: string): Changes => ({
    'content/checks/cars.md': (text) => text.replace(/^published:.*$/m, `$&\nreviewed: '${date}'`),
  });
  const contact = 'contact: desk@desk.example\n';
  expect(day(of(contact, reviewed('2024-09-30')))).toBe('2025-09-30T00:00:00Z');
  expect(day(of(contact, reviewed('2028-02-29')))).toBe('2029-02-28T00:00:00Z');
});
