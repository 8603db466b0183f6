import { posix } from 'node:path';
import { listTree, readBytes } from '../files.ts';

/** Rooms of the house, the inner before the outer: a file belongs to the first whose folder it stands in. */
const ROOMS = [
  ['model/read', 'model/read: disk to corpus'],
  ['model', 'model: what everything is'],
  ['scripts/convert/english', 'scripts/convert/english: a language'],
  ['scripts/convert', 'scripts/convert: seed to article'],
  ['scripts/rules', 'scripts/rules: what content keeps to'],
  ['scripts/match', 'scripts/match: already checked?'],
  ['scripts', 'scripts: commands'],
  ['site/read', 'site/read: the reader’s browser'],
  ['site/data', 'site/data: queries'],
  ['site/components', 'site/components: what readers see'],
  ['site/layouts', 'site/components: what readers see'],
  ['site/pages', 'site/pages: addresses'],
] as const;

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"?]+)/g;

const roomOf = (path: string): string | undefined =>
  ROOMS.find(([folder]) => path.startsWith(`${folder}/`))?.[1];

/** Whether an import takes types alone. */
const isType = (text: string, at: number): boolean =>
  /\b(?:import|export)\s+type\b[^;]*$/.test(
    text
      .slice(Math.max(0, at - 600), at)
      .split(';')
      .at(-1)!,
  );

/**
 * Which room of the program imports which, as the files say: a drawing in Mermaid, types left out.
 *
 * @param root folder of the repository
 */
export function importDrawing(root: string): string {
  const edges = new Map<string, number>();
  for (const top of ['model', 'scripts', 'site'])
    for (const path of listTree(root, top).filter((file) => /\.(?:ts|astro)$/.test(file))) {
      const text = new TextDecoder().decode(readBytes(root, path)!);
      const from = roomOf(path);
      for (const match of text.matchAll(IMPORT)) {
        const to = roomOf(posix.join(posix.dirname(path), match[1]!));
        if (!from || !to || from === to || isType(text, match.index)) continue;
        edges.set(`${from}\n${to}`, (edges.get(`${from}\n${to}`) ?? 0) + 1);
      }
    }
  const names: string[] = [...new Set(ROOMS.map(([, name]) => name))];
  const id = (name: string): string => `r${names.indexOf(name)}`;
  return [
    '```mermaid',
    'flowchart TD',
    ...names.map((name) => `  ${id(name)}["${name}"]`),
    ...[...edges.keys()]
      .map((edge) => edge.split('\n') as [string, string])
      .map(([from, to]) => `  ${id(from)} --> ${id(to)}`)
      .sort(),
    '```',
  ].join('\n');
}

const MARKED = /(<!-- drawing: written by `npm run docs` -->\n)[\s\S]*?(\n<!-- end of the drawing -->)/;

/** A document with the drawing between its marks. */
export const withDrawing = (text: string, drawing: string): string =>
  text.replace(MARKED, (_whole, begin: string, end: string) => `${begin}\n${drawing}\n${end}`);
