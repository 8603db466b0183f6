import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { PathError, writeFiles } from '../../scripts/files.ts';

const isNew = (path: string): boolean => path.endsWith('.yml');

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'claimline-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
const draft = new Map([
  ['a.md', 'made from the draft\n'],
  ['a.yml', 'draft\n'],
]);

it('never replaces what a person saved meanwhile, and writes nothing beside it', () => {
  const root = folder();
  writeFileSync(join(root, 'a.yml'), 'by hand\n');
  expect(() => writeFiles(root, draft, isNew)).toThrow(PathError);
  expect(readFileSync(join(root, 'a.yml'), 'utf8')).toBe('by hand\n');
  expect(readdirSync(root)).toEqual(['a.yml']);
});

it('takes the same draft of another run for its own', () => {
  const root = folder();
  writeFiles(root, draft, isNew);
  writeFiles(root, draft, isNew);
  expect(readdirSync(root).sort()).toEqual(['a.md', 'a.yml']);
});

it('makes what a command writes anew', () => {
  const root = folder();
  writeFiles(root, draft, isNew);
  writeFiles(root, new Map([['a.md', 'new\n']]), isNew);
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('new\n');
});
