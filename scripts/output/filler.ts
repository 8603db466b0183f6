import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { codeOf, isFolder, type Stamp } from './folder.ts';

/**
 * Puts files into a folder that is being made, and makes the folders that lead to them. The folder may begin as an older
 * output: of that, what is already right stays, and what nobody asked for goes.
 */
export class Filler {
  private readonly folder: string;
  /** Folders that are there, below the folder. */
  private readonly folders = new Set<string>();
  /** Those of them that something which was asked for stands in. */
  private readonly used = new Set<string>();
  /** Whatever else stands there from before, and has not been asked for yet. */
  private readonly old = new Set<string>();

  /**
   * @param folder which does not exist yet
   * @param older a folder on the same disk that may be used up; nothing where it is not there
   */
  constructor(folder: string, older: string) {
    this.folder = folder;
    if (!isFolder(older)) return;
    renameSync(older, folder);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/');
      (entry.isDirectory() ? this.folders : this.old).add(path);
    }
  }

  /** Makes a folder, where it is not there, and what leads to it; a file of before that stands in the way goes. */
  private use(path: string): void {
    if (this.used.has(path)) return;
    if (path !== '.') this.use(dirname(path));
    if (this.old.delete(path)) unlinkSync(join(this.folder, path));
    if (!this.folders.has(path)) mkdirSync(join(this.folder, path), { recursive: true });
    this.folders.add(path);
    this.used.add(path);
  }

  /** Full path at which nothing of before stands any more. */
  private free(path: string): string {
    const full = join(this.folder, path);
    this.use(dirname(path));
    if (this.old.delete(path)) unlinkSync(full);
    else if (this.folders.has(path) && !this.used.has(path)) this.clear(path);
    return full;
  }

  /** Removes a folder of before, with all below it. */
  private clear(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
    for (const paths of [this.old, this.folders])
      for (const other of paths) if (other === path || other.startsWith(`${path}/`)) paths.delete(other);
  }

  /** Writes a file. */
  write(path: string, content: string | Uint8Array): void {
    writeFileSync(this.free(path), content, { flag: 'wx' });
  }

  /**
   * Puts a file of another folder there too: the same one where the disk can do that, else a copy.
   *
   * @param stamp of the other file: where the one of before is that file, it stays
   */
  link(from: string, path: string, stamp?: Stamp): void {
    if (stamp && this.old.has(path) && lstatSync(join(this.folder, path)).ino === stamp[2]) {
      this.old.delete(path);
      this.use(dirname(path));
      return;
    }
    const full = this.free(path);
    try {
      linkSync(from, full);
    } catch (error) {
      if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP'].includes(codeOf(error))) throw error;
      copyFileSync(from, full);
    }
  }

  /** Removes what is left of before: files that nobody asked for, and folders that are empty now. */
  finish(): void {
    for (const path of this.old) unlinkSync(join(this.folder, path));
    this.old.clear();
    const empty = [...this.folders].filter((path) => path !== '.' && !this.used.has(path));
    // The longest first: a folder is empty once the folders in it are gone.
    for (const path of empty.sort((a, b) => b.length - a.length)) rmdirSync(join(this.folder, path));
  }
}
