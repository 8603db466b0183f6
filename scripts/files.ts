import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A path that is not to be read or written; `fix` says what to do. */
export class PathError extends Error {
  readonly fix: string;

  constructor(reason: string, fix: string) {
    super(reason);
    this.fix = fix;
  }
}

/**
 * Turns a path that a person gave into one from the root of the repository, with forward slashes.
 *
 * @param root folder of the repository
 * @throws PathError where it leads out of the repository
 */
export function inside(root: string, path: string): string {
  const short = relative(root, resolve(root, path));
  if (short === '' || short.startsWith('..') || isAbsolute(short))
    throw new PathError(
      `Unexpected path ${path}, expected one inside the repository`,
      'Put the file into the repository',
    );
  return short.split(sep).join('/');
}

/** Full path, after making sure that no part of it is a link: a link could lead out of the repository. */
function safe(root: string, path: string): string {
  const short = inside(root, path);
  const parts = short.split('/');
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const part = parts.slice(0, depth).join('/');
    const stat = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (stat?.isSymbolicLink())
      throw new PathError(
        `Unexpected link ${part}, expected a regular file or folder`,
        'Replace the link by what it points to',
      );
  }
  return join(root, short);
}

/**
 * Reads a file of the repository.
 *
 * @param root folder of the repository
 * @param path from the root
 * @returns its bytes, or null where there is no such file
 * @throws PathError for a link, a folder, or a path out of the repository
 */
export function readBytes(root: string, path: string): Uint8Array | null {
  const full = safe(root, path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (!stat) return null;
  if (!stat.isFile())
    throw new PathError(`Unexpected folder or device ${path}, expected a regular file`, 'Name a file');
  return readFileSync(full);
}

/** Reads a file anywhere, for commands that write nothing; links are followed. `-` is standard input. */
export const readAnywhere = (path: string): Uint8Array => readFileSync(path === '-' ? 0 : path);

/** Adds to a file that the environment names, such as the summary of a job. */
export const appendAnywhere = (path: string, text: string): void => appendFileSync(path, text);

/** Whether there is a file or folder anywhere. */
export const isThere = (path: string): boolean => existsSync(path);

/**
 * Lists the files of a folder with an ending, sorted by name.
 *
 * @returns paths from the root; empty where there is no such folder
 */
export function listFiles(root: string, folder: string, ending: string): string[] {
  const full = safe(root, folder);
  if (!existsSync(full)) return [];
  const names = readdirSync(full).filter((name) => name.endsWith(ending) && !name.startsWith('.'));
  return names.sort().map((name) => `${folder}/${name}`);
}

/**
 * Lists every file below a folder, sorted.
 *
 * @returns paths from the root
 */
export const listTree = (root: string, folder: string): string[] =>
  readdirSync(safe(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => inside(root, join(entry.parentPath, entry.name)))
    .sort();

/**
 * Copies a file or a folder of the repository to another folder, links as links.
 *
 * @param from path from the root
 * @param target folder that may lie anywhere
 * @param to path from there
 * @param wanted whether a path from the root is copied
 */
export function copyInto(
  root: string,
  from: string,
  target: string,
  to: string,
  wanted: (path: string) => boolean = () => true,
): void {
  cpSync(safe(root, from), join(target, to), {
    recursive: true,
    filter: (path) => path === root || wanted(inside(root, path)),
  });
}

/** Puts a link to a folder of the repository into another folder, as for packages that need not be there twice. */
export const linkInto = (root: string, path: string, target: string): void =>
  symlinkSync(safe(root, path), join(target, path), 'junction');

/** Checksum of bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a process with this id is at work; of another user's it is enough that there is one. */
export function isAtWork(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The file beside its place into which a process writes before it moves it there. Git ignores it. */
const temporaryOf = (full: string): string => join(dirname(full), `.${process.pid}-${basename(full)}.tmp`);

/**
 * Removes what commands that were killed have left half-written in folders.
 *
 * @param folders paths from the root
 */
export function clearTemporaries(root: string, folders: readonly string[]): void {
  for (const folder of folders) {
    const full = safe(root, folder);
    if (!existsSync(full)) continue;
    for (const name of readdirSync(full)) {
      const [, owner] = /^\.(\d+)-.+\.tmp$/.exec(name) ?? [];
      if (owner !== undefined && !isAtWork(Number(owner))) rmSync(join(full, name), { force: true });
    }
  }
}

/** Puts a file where none is, in one step; a file that is there with the same content is taken for it. */
function create(temporary: string, full: string, path: string): void {
  try {
    linkSync(temporary, full);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (readFileSync(full).equals(readFileSync(temporary))) return;
    throw new PathError(
      `Unexpected ${path}, which somebody saved meanwhile, expected none yet`,
      'Nothing of it was changed; run the command again',
    );
  }
}

/**
 * Writes files all or none: each goes to a temporary file beside its place first, and only when all are
 * written are they moved there.
 *
 * @param root folder of the repository
 * @param files content by path from the root
 * @param isNew whether a file belongs to people from then on: it is created where none is, and never replaced
 * @throws PathError for a link or a path out of the repository, before anything is written, and for a file of
 *   people that appeared meanwhile
 */
export function writeFiles(
  root: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  isNew: (path: string) => boolean = () => false,
): void {
  const moves = [...files].map(([path, content]) => {
    const full = safe(root, path);
    return { path, full, content, temporary: temporaryOf(full) };
  });
  try {
    for (const { full, temporary, content } of moves) {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(temporary, content, { flag: 'wx' });
    }
    // What may fail comes first: an article is written only beside its own curation.
    for (const { path, full, temporary } of moves.filter((move) => isNew(move.path)))
      create(temporary, full, path);
    for (const { full, temporary } of moves.filter((move) => !isNew(move.path))) renameSync(temporary, full);
  } finally {
    for (const { temporary } of moves) rmSync(temporary, { force: true });
  }
}
