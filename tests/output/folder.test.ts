import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freshFolder, readOutput, recover, takePlace } from '../../scripts/output/folder.ts';

/** The id of a process that has ended. */
const dead = spawnSync(process.execPath, ['--version']).pid;

function place(): string {
  const root = mkdtempSync(join(tmpdir(), 'claimline-output-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return join(root, 'dist');
}

const write = (folder: string, text: string): void => {
  mkdirSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'a/index.html'), text);
};
const shown = (out: string): string => readFileSync(join(out, 'a/index.html'), 'utf8');
const beside = (out: string): string[] => readdirSync(dirname(out));

test('a build takes the place of the last, of which nothing is left', () => {
  const out = place();
  for (const text of ['first', 'second']) {
    write(freshFolder(out), text);
    takePlace(freshFolder(out), out);
    expect(shown(out)).toBe(text);
  }
  expect(beside(out)).toEqual(['dist']);
  expect([...readOutput(out)].map(({ path, bytes }) => `${path} ${String(bytes)}`)).toEqual([
    'a/index.html second',
  ]);
});

test('a build that was killed at work leaves the last output, and is cleared away', () => {
  const out = place();
  write(out, 'old');
  write(join(dirname(out), `.dist-next-${dead}`), 'half');
  recover(out);
  expect(shown(out)).toBe('old');
  expect(beside(out)).toEqual(['dist']);
});

test('one that was killed between the two renames still takes its place', () => {
  const out = place();
  write(join(dirname(out), `.dist-last-${dead}`), 'old');
  write(join(dirname(out), `.dist-ready-${dead}`), 'new');
  recover(out);
  expect(shown(out)).toBe('new');
  expect(beside(out)).toEqual(['dist']);
});

test('without a proved one the last output comes back', () => {
  const out = place();
  write(join(dirname(out), `.dist-last-${dead}`), 'old');
  recover(out);
  expect(shown(out)).toBe('old');
});

test('a build that is at work is left alone', () => {
  const out = place();
  write(freshFolder(out), 'half');
  recover(out);
  expect(existsSync(freshFolder(out))).toBe(true);
  expect(existsSync(out)).toBe(false);
});
