import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(path, 'utf8');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'];
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
/** Run by npm itself, or named without `run`. */
const OTHERWISE = ['prestart', 'pretest', 'start', 'test'];

describe.each(DOCUMENTS)('%s', (path) => {
  const text = read(path);

  test('names no command that is not there', () => {
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('names no file or folder that is not there', () => {
    const named = [...text.matchAll(/`((?:seeds|content|model|scripts|site|tests|docs)\/[\w./-]*)`/g)].map(
      ([, name]) => name!,
    );
    // A folder below one that the sentence before names, as in "`scripts/convert/`, `english/`", stands for itself.
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });
});

test('the README lists every command', () => {
  const text = read('README.md');
  expect(scripts.filter((name) => !OTHERWISE.includes(name) && !text.includes(`npm run ${name}`))).toEqual(
    [],
  );
});

test.each(['README.md', 'docs/architecture.md'])(
  '%s says no number that an entry more would make wrong',
  (path) => {
    const counted = /\b(?:\d+|five|six|seven) (?:articles|checks|sources|people|claims|events|figures)\b/i;
    expect(read(path)).not.toMatch(counted);
  },
);

test.each(globSync('.github/ISSUE_TEMPLATE/{article,claim,error}.yml'))(
  '%s offers words alone, as its host reads YAML',
  (path) => {
    const { body } = parse(read(path), { version: '1.1' }) as {
      body: { type: string; attributes: { options?: unknown[] } }[];
    };
    const choices = body
      .filter(({ type }) => type === 'dropdown')
      .flatMap(({ attributes }) => attributes.options);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.filter((choice) => typeof choice !== 'string')).toEqual([]);
  },
);
