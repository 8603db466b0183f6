import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { ROOT } from './root.ts';

/** Where the tests build the site: each repository has its own. */
export const DIST = join(ROOT, '.cache/dist');

/** A built page: its address and its elements. */
export interface BuiltPage {
  /** As a reader sees it: `/checks/`, `/404.html`. */
  url: string;
  html: string;
  elements: Element[];
}

/** Every built file, relative to the folder, with forward slashes. */
export const builtFiles = (): string[] =>
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Contents of a built file. */
export const built = (path: string): string => readFileSync(join(DIST, path), 'utf8');

const elementsOf = (tree: Nodes): Element[] => {
  const elements: Element[] = [];
  visit(tree, 'element', (node) => void elements.push(node));
  return elements;
};

let pages: BuiltPage[] | undefined;

/** Every built page, parsed once. */
export const builtPages = (): BuiltPage[] =>
  (pages ??= builtFiles()
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = built(path);
      return {
        url: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        elements: elementsOf(fromHtml(html)),
      };
    }));

/** One page by its address. */
export function page(url: string): BuiltPage {
  const found = builtPages().find((candidate) => candidate.url === url);
  if (!found) throw new Error(`No page was built at ${url}`);
  return found;
}

/** Text of an attribute, or an empty string. */
export const attribute = (element: Element, name: string): string => String(element.properties[name] ?? '');
