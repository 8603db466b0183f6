import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { format } from '../../scripts/report.ts';
import { gate } from '../../scripts/gate.ts';
import { repository, told } from './repository.ts';

const person = 'content/people/x.yml';
/** Seconds of processor time in which every file has its answer. */
const MOST_SECONDS = 5;

/** Nine lists, each of ten times the one before: a billion values out of 600 bytes. */
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'bcdefghi'.split('').map((name, index) => {
    const before = `*${'abcdefgh'[index]!}`;
    return `${name}: &${name} [${Array(10).fill(before).join(', ')}]`;
  }),
  'name: *i\n',
].join('\n');

const items = Array.from({ length: 2_000 }, (_, index) => String(index));

describe('a file that means harm', () => {
  it.each([
    ['names itself', 'name: &a [*a]\n', /^content\/people\/x\.yml:1:7 yaml-alias/],
    ['stands for a billion values', bomb, /^content\/people\/x\.yml:1:4 yaml-alias/],
    [
      'has 2,000 wrong items',
      `name: X\nkind: person\nrole: X\naliases: [${items.join(', ')}]\n`,
      /^content\/people\/x\.yml:4:11/,
    ],
    [
      'has 2,000 wrong items, each on a line',
      `name: X\nkind: person\nrole: X\naliases:\n${items.map((item) => `  - ${item}`).join('\n')}\n`,
      /^content\/people\/x\.yml:5:5/,
    ],
    [
      'has 1,000 unknown fields',
      items
        .slice(0, 1_000)
        .map((item) => `f${item}: x\n`)
        .join(''),
      /^content\/people\/x\.yml:1:1/,
    ],
    [
      'is nested 10,000 deep',
      `name: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
      /^content\/people\/x\.yml:1/,
    ],
    [
      'has a text of a million characters',
      `name: ${'x'.repeat(1_000_000)}\nkind: person\nrole: X\n`,
      /^content\/people\/x\.yml:1:7/,
    ],
    [
      'names 2,000 unknown people',
      `name: X\nkind: person\nrole: X\nparent: nobody\n`,
      /^content\/people\/x\.yml:4:9/,
    ],
  ])('%s, and is answered in time, by its name', async (_, text, first) => {
    const root = repository({ [person]: text });
    const before = process.threadCpuUsage();
    const messages = await told(root);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
    expect(messages[0]).toMatch(first);
    expect(messages.length).toBeLessThanOrEqual(21);
    for (const message of messages) expect(message.length).toBeLessThan(1_000);
  });

  it('is a pipe, and is not waited for', async () => {
    const root = repository();
    execFileSync('mkfifo', [join(root, person)]);
    expect(await told(root)).toEqual([
      expect.stringMatching(/^content\/people\/x\.yml:1:1 regular-file: Unexpected device or pipe/),
    ]);
  });

  it('has a name that forges a line of the log', async () => {
    const root = repository({ 'content/people/a\nerror::x.yml': 'name: X\n' });
    const text = format(await gate(root, '2024-07-01'));
    expect(text).toContain('a\\u000aerror::x.yml');
    expect(text.split('\n').filter((line) => line.includes('error::'))).toHaveLength(1);
  });
});
