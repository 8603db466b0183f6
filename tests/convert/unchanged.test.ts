import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { convertInMemory, knownOf } from '../../scripts/conversion/check.ts';
import { Unchanged, type Converted } from '../../scripts/conversion/unchanged.ts';
import { writeConversion } from '../../scripts/conversion/write.ts';
import { workspace } from '../workspace.ts';

const article = 'content/articles/bridge-opens.md';
const ADA = 'name: Ada New\nkind: person\nrole: Mayor\n';

/** Converts a repository with what was found before; gives what is found now and how many seeds were converted. */
async function convert(root: string, before: ReadonlyMap<string, Converted>) {
  const reading = readCorpus(root, ['curations', 'people', 'topics']);
  const unchanged = new Unchanged(root, reading, knownOf(reading), before);
  let done = 0;
  const conversion = convertInMemory(root, reading, [], undefined, {
    unchanged,
    tell: () => () => (done += 1),
  });
  const written = await writeConversion(root, conversion);
  const found = new Map(before);
  for (const seed of conversion.seeds) found.set(seed.file.path, unchanged.of(seed)!);
  return { found, done, written, left: conversion.left };
}

test.each([
  ['again when its article was edited', article, (text: string) => `${text}\nA word too many.\n`, 1, 1],
  [
    'not again for a comment in its curation',
    'seeds/bridge.yml',
    (text: string) => `${text}# A note.\n`,
    0,
    0,
  ],
  ['again when somebody enters whom it may name', 'content/people/ada-new.yml', () => ADA, 1, 0],
])('a seed is converted once, and %s', async (_when, path, change, done, written) => {
  const root = workspace();
  const first = await convert(root, new Map());
  expect(first).toMatchObject({ done: 1, left: 0 });
  const second = await convert(root, first.found);
  expect(second).toMatchObject({ done: 0, left: 1, written: 0 });
  const file = join(root, path);
  writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
  expect(await convert(root, second.found)).toMatchObject({ done, left: 1 - done, written });
});
