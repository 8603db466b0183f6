import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Filler } from '../../scripts/output/filler.ts';
import { readOutput, stampOf, takePlace, twinOf } from '../../scripts/output/folder.ts';

function place(): string {
  const root = mkdtempSync(join(tmpdir(), 'claimline-filler-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** Puts files into a folder, by path. */
function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const texts = (folder: string): Record<string, string> =>
  Object.fromEntries([...readOutput(folder)].map(({ path, bytes }) => [path, String(bytes)]));

test('begins as an older output, of which only what was asked for stays', () => {
  const root = place();
  const [fresh, older, last] = ['fresh', 'older', 'last'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  put(last, { 'a/index.html': 'a', 'b/index.html': 'b' });
  put(older, { 'b/index.html': 'old b', 'gone/deep/index.html': 'x', turned: 'file', 'filed/x.html': 'x' });
  const filler = new Filler(fresh, older);
  for (const path of ['a/index.html', 'b/index.html'])
    filler.link(join(last, path), path, stampOf(join(last, path))!);
  filler.write('turned/index.html', 'now in a folder');
  filler.write('filed', 'now a file');
  filler.finish();
  expect(texts(fresh)).toEqual({
    'a/index.html': 'a',
    'b/index.html': 'b',
    'turned/index.html': 'now in a folder',
    filed: 'now a file',
  });
  expect(existsSync(join(fresh, 'gone'))).toBe(false);
  expect(existsSync(older)).toBe(false);
});

test('leaves a file that is the very one it was asked for, and follows no link', () => {
  const root = place();
  const [fresh, older, last] = ['fresh', 'older', 'last'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  put(last, { 'a.html': 'a', 'b.html': 'b' });
  const first = new Filler(older, join(root, 'none'));
  first.link(join(last, 'a.html'), 'a.html');
  symlinkSync(join(last, 'b.html'), join(older, 'b.html'));
  const before = lstatSync(join(older, 'a.html')).ino;
  const filler = new Filler(fresh, older);
  for (const path of ['a.html', 'b.html']) filler.link(join(last, path), path, stampOf(join(last, path))!);
  filler.finish();
  expect(lstatSync(join(fresh, 'a.html')).ino).toBe(before);
  expect(lstatSync(join(fresh, 'b.html')).isFile()).toBe(true);
  expect(texts(fresh)).toEqual({ 'a.html': 'a', 'b.html': 'b' });
});

test('refuses the same path twice', () => {
  const root = place();
  put(join(root, 'older'), { 'a.html': 'old' });
  const filler = new Filler(join(root, 'fresh'), join(root, 'older'));
  filler.write('a.html', 'one');
  expect(() => filler.write('a.html', 'two')).toThrow('EEXIST');
});

test('the output that was replaced is kept beside the new one, or removed', () => {
  const out = join(place(), 'dist');
  for (const [text, kept] of [
    ['first', true],
    ['second', true],
    ['third', false],
  ] as const) {
    const filler = new Filler(`${out}-fresh`, twinOf(out));
    filler.write('index.html', text);
    filler.finish();
    takePlace(`${out}-fresh`, out, kept ? twinOf(out) : undefined);
    expect(texts(out)).toEqual({ 'index.html': text });
  }
  expect(existsSync(twinOf(out))).toBe(false);
});
