import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Which file or folder imports which. */
type Edges = Map<string, Set<string>>;

const ROOTS = ['model', 'scripts', 'site'];
/** Imports of values and of types alike: a type that leads back is a circle for whoever reads. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"?]+)/g;

/** Every file of the program with the files of it that it imports. */
function importsOf(): Edges {
  const files = ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
      posix.join(root, path.replaceAll('\\', '/')),
    ),
  ).filter((path) => /\.(ts|mjs|astro)$/.test(path));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      const found = [...text.matchAll(IMPORT)].map((match) => posix.join(posix.dirname(file), match[1]!));
      return [file, new Set(found.filter((path) => known.has(path)))];
    }),
  );
}

/** Sets of more than one that import each other in a circle (Tarjan's strongly connected components). */
function circles(edges: Edges): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return found;
}

/**
 * The same for what stands in one folder: its files, and its folders each as a whole. A folder whose parts hold no
 * circle can be read from the bottom up.
 */
function within(folder: string, edges: Edges): Edges {
  const child = (file: string) =>
    file.startsWith(`${folder}/`) ? `${folder}/${file.slice(folder.length + 1).split('/')[0]!}` : null;
  const inside: Edges = new Map();
  for (const [file, targets] of edges) {
    const from = child(file);
    if (from === null) continue;
    const to = inside.get(from) ?? new Set();
    inside.set(from, to);
    for (const target of targets) {
      const other = child(target);
      if (other !== null && other !== from) to.add(other);
    }
  }
  return inside;
}

const edges = importsOf();
const folders = [
  ...new Set(
    [...edges.keys()].flatMap((file) => {
      const parts = file.split('/').slice(0, -1);
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    }),
  ),
];

test('finds what imports each other', () => {
  const sample: Edges = new Map([
    ['a/x.ts', new Set(['a/b/y.ts'])],
    ['a/b/y.ts', new Set(['a/c/z.ts'])],
    ['a/c/z.ts', new Set(['a/b/w.ts'])],
    ['a/b/w.ts', new Set()],
  ]);
  expect(circles(sample)).toEqual([]);
  expect(circles(within('a', sample))).toEqual([['a/b', 'a/c']]);
  expect(
    circles(
      new Map([
        ['a', new Set(['b'])],
        ['b', new Set(['a'])],
      ]),
    ),
  ).toEqual([['a', 'b']]);
});

test('no files import each other in a circle', () => {
  expect(edges.size).toBeGreaterThan(100);
  expect(circles(edges)).toEqual([]);
});

test.each(folders)('what stands in %s has no circle', (folder) => {
  expect(circles(within(folder, edges))).toEqual([]);
});
