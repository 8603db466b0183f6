/** Licences that any package may have: permissive, or for fonts. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
]);

/** Packages that may have another licence: none of them, and nothing made of them, is in what readers get. */
export const EXCEPTIONS: readonly { licence: string; names: RegExp; reason: string }[] = [
  {
    licence: 'MPL-2.0',
    names: /^axe-core$/,
    reason: 'The tests run it as it is. Its files keep their licence; nothing of it is in the site.',
  },
  {
    licence: 'MPL-2.0',
    names: /^(@resvg\/resvg-js|lightningcss|satori)(-[\w-]+)?$/,
    reason:
      'The build runs it as it is to make pictures and styles; its output is under no licence of its own.',
  },
  {
    licence: 'LGPL-3.0-or-later',
    names: /^@img\/sharp-(libvips-[\w-]+|wasm32|win32-\w+)$/,
    reason: 'An optional library that the site builder could use for pictures; the site uses none of it.',
  },
  {
    licence: 'CC BY-SA 4.0',
    names: /^@cspell\/dict-en-common-misspellings$/,
    reason: 'A list of words that the speller looks things up in.',
  },
  {
    licence: 'WTFPL',
    names: /^@cspell\/dict-django$/,
    reason: 'A list of words that the speller looks things up in.',
  },
];

/** Packages whose entry in the lock says no licence, because the registry did not hold them: they have their family's. */
export const SAME_AS: readonly { names: RegExp; family: string; reason: string }[] = [
  {
    names: /^@astrojs\/compiler-binding-/,
    family: '@astrojs/compiler-binding',
    reason: 'The same package for other machines.',
  },
  {
    names: /^@oxc-parser\/binding-/,
    family: 'oxc-parser',
    reason: 'The same package for other machines.',
  },
];

/** The alternatives of an SPDX expression, each a list of licences that hold together: `(MIT OR X) AND Y` has two. */
export function alternatives(expression: string): string[][] {
  const tokens =
    expression.match(/\(|\)|\bAND\b|\bOR\b|(?:(?!\b(?:AND|OR)\b)[^()\s])+(?: (?!AND\b|OR\b)[^()\s]+)*/g) ??
    [];
  let at = 0;
  const one = (): string[][] => {
    if (tokens[at] !== '(') return [[tokens[at++] ?? '']];
    at += 1;
    const inner = either();
    at += 1;
    return inner;
  };
  const both = (): string[][] => {
    let found = one();
    while (tokens[at] === 'AND') {
      at += 1;
      const next = one();
      found = found.flatMap((left) => next.map((right) => [...left, ...right]));
    }
    return found;
  };
  const either = (): string[][] => {
    const found = both();
    while (tokens[at] === 'OR') {
      at += 1;
      found.push(...both());
    }
    return found;
  };
  return either();
}

/** Whether a package may be used under what its licence says. */
export const isAllowed = (name: string, expression: string): boolean =>
  alternatives(expression).some((together) =>
    together.every(
      (licence) =>
        ALLOWED.has(licence) ||
        EXCEPTIONS.some((exception) => exception.licence === licence && exception.names.test(name)),
    ),
  );
