import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { state } from '../model/health.ts';
import { EVERYWHERE, FRAMES } from '../site/data/headers.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('docs/security.md', () => {
  const sections = read('docs/security.md').split(/^## /m).slice(1);
  /** Rows of the tables as cells, without their heads. */
  const rows = sections.flatMap((section) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );

  it('looks at the five sides from which something can go wrong', () => {
    expect(
      sections.map((section) =>
        /contributor|reader|dependency|host|impersonator/i.exec(section)![0].toLowerCase(),
      ),
    ).toEqual(['contributor', 'reader', 'dependency', 'host', 'impersonator']);
    for (const section of sections) expect(section).toMatch(/^\| -+ \|/m);
  });

  it('names a test behind each line, and each of them is there', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [threat, holds, tests] of rows) {
      expect(holds, threat).not.toBe('');
      const named = [...tests!.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);
      expect(named.length, threat).toBeGreaterThan(0);
      for (const path of named) {
        expect(path, threat).toMatch(/^tests\/.+\.test\.ts$/);
        expect(existsSync(path), `${threat}: ${path}`).toBe(true);
        expect(read(path), path).toMatch(/\b(?:it|test|describe)\b/);
      }
    }
  });
});

it('SECURITY.md leads to it, and names no address that nobody reads', () => {
  const text = read('SECURITY.md');
  expect(text).toContain('](docs/security.md)');
  expect(text).not.toMatch(/[^\s@]+@[^\s@]+\.\w/);
});

it('docs/links.md explains every state that an address can have', () => {
  const explained = [...read('docs/links.md').matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name!);
  expect(explained.sort()).toEqual([...state.options].sort());
});

it('docs/headers.md sends what the table says, for a host that takes no file', () => {
  const text = read('docs/headers.md');
  for (const [name, value] of Object.entries({ ...EVERYWHERE, ...FRAMES })) {
    expect(text).toContain(`\`${name}\``);
    // Once for nginx, once for Apache.
    expect(text.split(value).length - 1, name).toBeGreaterThanOrEqual(2);
  }
});
