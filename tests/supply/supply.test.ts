import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternatives, EXCEPTIONS, isAllowed, SAME_AS } from './licences.ts';

interface Entry {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  link?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}
const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Entry> };
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);
const entries = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ path, name: nameOf(path), ...entry }));
const named = ({ name }: { name: string }): string => name;

/** Packages without a checksum, each with the reason. A row that no entry needs any more is a fault, too. */
const WITHOUT_CHECKSUM: readonly { names: RegExp; reason: string }[] = [
  {
    names: /^@astrojs\/compiler-binding-/,
    reason: 'For other machines than those on which the lock was made; that registry does not hold them.',
  },
  {
    names: /^@oxc-parser\/binding-/,
    reason: 'For other machines than those on which the lock was made; that registry does not hold them.',
  },
];

describe('package-lock.json', () => {
  it('pins the bytes of every package, or is named with the reason', () => {
    const bare = entries.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    const unnamed = bare.filter(({ name }) => !WITHOUT_CHECKSUM.some(({ names }) => names.test(name)));
    expect(unnamed.map(named)).toEqual([]);
    // What is named is optional, so no machine of those that have it pinned goes without.
    expect(bare.filter(({ optional }) => !optional).map(named)).toEqual([]);
    for (const { names, reason } of WITHOUT_CHECKSUM) {
      expect(
        bare.some(({ name }) => names.test(name)),
        String(names),
      ).toBe(true);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it('names no registry, folder or repository from which a package would come', () => {
    expect(entries.filter(({ resolved, link }) => resolved !== undefined || link).map(named)).toEqual([]);
    expect(text).not.toMatch(/"(?:git(?:\+\w+)?|file|ssh):/);
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
      for (const [name, version] of Object.entries(own[kind] ?? {}))
        expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(?:-[\w.]+)?$/);
  });

  it('lets only packages run a script at installation that package.json allows', () => {
    const running = entries.filter(({ hasInstallScript }) => hasInstallScript).map(named);
    expect([...new Set(running)].sort()).toEqual(Object.keys(own['allowScripts']!).sort());
  });
});

describe('licences', () => {
  it('are on the list, or the package is named with the reason', () => {
    const licenceOf = ({ name, license }: { name: string; license?: string }): string => {
      const family = SAME_AS.find(({ names }) => names.test(name))?.family;
      return license ?? entries.find((entry) => entry.name === family)?.license ?? 'none';
    };
    expect(
      entries
        .filter((entry) => !isAllowed(entry.name, licenceOf(entry)))
        .map((entry) => `${entry.name}: ${licenceOf(entry)}`),
    ).toEqual([]);
  });

  it('have no exception that is no longer needed', () => {
    for (const { licence, names, reason } of EXCEPTIONS) {
      expect(
        entries.some(({ name, license }) => names.test(name) && license?.includes(licence)),
        `${licence} ${names}`,
      ).toBe(true);
      expect(reason).toMatch(/\.$/);
    }
    for (const { names } of SAME_AS)
      expect(entries.some(({ name, license }) => names.test(name) && !license)).toBe(true);
  });

  it.each([
    ['left-pad', 'MIT', true],
    ['left-pad', '(MIT OR GPL-3.0)', true],
    ['left-pad', 'MIT AND GPL-3.0', false],
    ['left-pad', '(MIT OR GPL-3.0) AND ISC', true],
    ['left-pad', '(AGPL-3.0 OR GPL-3.0) AND ISC', false],
    ['left-pad', 'GPL-3.0 OR MIT AND ISC', true],
    ['left-pad', 'MPL-2.0', false],
    ['left-pad', 'CC BY-SA 4.0', false],
    ['left-pad', 'SEE LICENSE IN LICENSE', false],
    ['left-pad', 'none', false],
    ['axe-core', 'MPL-2.0', true],
    ['axe-core', 'AGPL-3.0', false],
  ])('%s under %s: %s', (name, expression, allowed) => {
    expect(isAllowed(name, expression)).toBe(allowed);
  });

  it('reads an expression as its alternatives', () => {
    expect(alternatives('(A OR B) AND C D')).toEqual([
      ['A', 'C D'],
      ['B', 'C D'],
    ]);
  });
});
