import { join } from 'node:path';
import { isThere, listTree, readBytes, sha256 } from './files.ts';

/** Files that say which packages the program uses, and how it is run. */
const SETTINGS = ['astro.config.mjs', 'astro.env', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** Checksum of a file of the repository; of none where there is none. */
export const digestOfFile = (root: string, path: string): string => {
  const bytes = readBytes(root, path);
  return bytes ? sha256(bytes) : 'none';
};

/**
 * Checksum of a part of the program with the packages that it uses: what was made by another one is not relied on.
 *
 * @param root folder of the repository
 * @param parts folders and files below it
 */
export function digestOfProgram(root: string, parts: readonly string[]): string {
  const files = parts.flatMap((part) => {
    if (!isThere(join(root, part))) return [];
    return part.includes('.') ? [part] : listTree(root, part);
  });
  const rows = [...files, ...SETTINGS].map((path) => `${digestOfFile(root, path)} ${path}`);
  return sha256(Buffer.from([process.version, root, ...rows].join('\n')));
}
