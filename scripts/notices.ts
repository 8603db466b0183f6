import { posix } from 'node:path';
import { isThere, readAnywhere } from './files.ts';
import { isFolder } from './output/folder.ts';

/** Where the notices stand, for readers: the site publishes it as it is. */
export const NOTICES = 'site/public/licences.txt';

/** What the two pages that have scripts load. A test holds it to the pages. */
export const CLIENT_SCRIPTS: readonly string[] = ['site/read/page.ts', 'site/search/page.ts'];

/** Packages of which files are published without an import: the index of the search reads itself. */
const PUBLISHED: readonly string[] = ['pagefind'];

/** Licence texts of what is no package in the site: the fonts. */
const FONTS: readonly [name: string, path: string][] = [
  ['Newsreader', 'site/fonts/newsreader-LICENSE.txt'],
  ['Public Sans', 'site/fonts/public-sans-LICENSE.txt'],
];

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?!type\b)[\w\s{},*$]*?\sfrom\s+['"]([^'"]+)['"]/g;
const SIDE_EFFECT = /(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;
const WORKER = /new URL\(\s*'(\.[^']+\.ts)',\s*import\.meta\.url/g;

const text = (path: string): string => new TextDecoder().decode(readAnywhere(path));

/** Names of packages that files of ours import, followed from file to file; what is a type alone is not loaded. */
function importedFrom(files: readonly string[]): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = text(file);
    for (const [, name] of [IMPORT, SIDE_EFFECT, WORKER].flatMap((form) => [...code.matchAll(form)])) {
      if (name!.startsWith('.')) open.push(posix.join(posix.dirname(file), name!.replace(/\?.*$/, '')));
      else packages.add(/^(@[^/]+\/)?[^/]+/.exec(name!)![0]);
    }
  }
  return packages;
}

/** The folder of a package as another one finds it: its own copy first. */
function folderOf(name: string, from: string): string {
  for (let at = from; at; at = at.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const own = `${at}/node_modules/${name}`;
    if (isThere(own)) return own;
  }
  return `node_modules/${name}`;
}

/** Folders of packages and of all that they need. Types are not loaded. */
function withDependencies(names: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  const open = [...names].map((name) => ({ name, from: '' }));
  for (let next = open.pop(); next; next = open.pop()) {
    const folder = folderOf(next.name, next.from);
    if (found.has(folder) || next.name.startsWith('@types/')) continue;
    found.set(folder, next.name);
    const { dependencies = {} } = JSON.parse(text(`${folder}/package.json`)) as {
      dependencies?: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) open.push({ name, from: folder });
  }
  return found;
}

const NAMES = [
  'LICENSE/LICENSE',
  'LICENSE',
  'license',
  'LICENCE',
  'LICENSE.md',
  'license.md',
  'LICENSE.txt',
  'License',
];

/** One notice: whose it is, under what licence, and its text. */
function notice(name: string, folder: string): string {
  const { license = '', author } = JSON.parse(text(`${folder}/package.json`)) as {
    license?: string;
    author?: string | { name: string };
  };
  const file = NAMES.map((one) => `${folder}/${one}`).find((path) => isThere(path) && !isFolder(path));
  const by = typeof author === 'object' ? author.name : (author ?? '');
  return [`${name} (${license})`, '', (file ? text(file) : `Copyright ${by}`.trim()).trim()].join('\n');
}

/** What readers get of the work of others, with the terms under which they may have it. */
export function notices(): string {
  const packages = [...withDependencies([...importedFrom(CLIENT_SCRIPTS), ...PUBLISHED])];
  const parts = [
    'What this site holds of the work of others. The scripts are loaded by /search/ and /read/ alone.',
    ...FONTS.map(([name, path]) => `${name} (OFL-1.1)\n\n${text(path).trim()}`),
    ...new Set(packages.map(([folder, name]) => notice(name, folder)).sort()),
  ];
  const line = `\n\n${'-'.repeat(72)}\n\n`;
  return `${parts
    .join(line)
    .replace(/\r\n/g, '\n')
    .replace(/[ \t]+$/gm, '')}\n`;
}
