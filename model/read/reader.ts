import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import type { Entry, KindRow, SingleRow } from '../kinds.ts';
import { nearest, perhaps } from '../nearest.ts';
import { pointAt } from '../point-at.ts';
import { report } from '../problem.ts';
import { FOLDER, readFile } from './bytes.ts';
import { fileNameFault, meantId } from './file-name.ts';
import { parsedOf, type KeptFiles } from './kept.ts';
import { checkLayout, readable } from './layout.ts';
import { parseMarkdown, parseYaml, type Parsed } from './parse.ts';
import { validate } from './validate.ts';

/** A file that could be parsed, whatever else is wrong with it. */
export interface ReadFile {
  /** Name of its row. */
  kind: string;
  file: VFile;
  parsed: Parsed;
}

/** Reads files of one repository, and keeps each with its messages. */
export class Reader {
  readonly files: VFile[] = [];
  /** Every file that is YAML or has front matter, whatever else is wrong with it. */
  readonly read = new Map<string, ReadFile>();
  /** Ids by kind of all entries that are there, read or not: an id that leads to one of them leads somewhere. */
  readonly present = new Map<string, Set<string>>();
  private readonly root: string;

  private readonly kept: KeptFiles | undefined;

  /**
   * @param root folder of the repository
   * @param kept files that were read before
   */
  constructor(root: string, kept?: KeptFiles) {
    this.root = root;
    this.kept = kept;
  }

  /** One file with its schema; null after reporting. */
  private one(path: string, row: KindRow | SingleRow, kind: string): { data: unknown; body: string } | null {
    if (this.isBlocked(path.slice(0, path.lastIndexOf('/')))) return null;
    const file = readFile(this.root, path);
    this.files.push(file);
    if (file.messages.length > 0) return null;
    const known = this.kept?.find(path, kind, file.data.sha256);
    if (known) {
      const parsed = parsedOf(file, known);
      this.read.set(path, { kind, file, parsed });
      return { data: known.data, body: parsed.body };
    }
    // A generated file is compared byte by byte with what its command writes.
    if (!('generated' in row && row.generated)) checkLayout(file);
    file.value = readable(String(file));
    const conflict = String(file).search(/^(?:<{7}|>{7}) /m);
    if (conflict >= 0) {
      report(file, {
        rule: 'merge-conflict',
        reason: 'Unexpected mark of a merge conflict, expected one of the two versions',
        fix: 'Keep the lines that are right, and remove the others and the three lines of marks',
        place: pointAt(String(file), conflict),
      });
      return null;
    }
    try {
      const parsed = path.endsWith('.md') ? parseMarkdown(file) : parseYaml(file);
      if (!parsed) return null;
      this.read.set(path, { kind, file, parsed });
      const data = validate(row.schema as z.ZodType, file, parsed);
      if (data === null) return null;
      if (file.messages.length === 0) this.keep(path, kind, file, parsed, data);
      return { data, body: parsed.body };
    } catch (error) {
      throw new Error(`${path} could not be read`, { cause: error });
    }
  }

  /** Keeps a file with which nothing is wrong. */
  private keep(path: string, kind: string, file: VFile, parsed: Parsed, data: unknown): void {
    const sha256 = String(file.data.sha256);
    this.kept?.add(path, { sha256, kind, raw: parsed.data, data, bodyAt: parsed.bodyAt });
  }

  /** A single file; null after reporting. */
  single(name: string, row: SingleRow): unknown {
    return this.one(row.path, row, name)?.data ?? null;
  }

  /** One file as it is; null where there is none. */
  file(path: string): VFile | null {
    return existsSync(join(this.root, path)) ? readFile(this.root, path) : null;
  }

  /** Whether a folder is a link or no folder, or lies in one: it could lead out of the repository. Told once. */
  private isBlocked(folder: string): boolean {
    const parts = folder.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
    for (const part of parts) {
      const stat = lstatSync(join(this.root, part), { throwIfNoEntry: false });
      if (!stat || stat.isDirectory()) continue;
      if (!this.files.some(({ path }) => path === part)) {
        const file = new VFile({ path: part, cwd: this.root });
        this.files.push(file);
        report(file, {
          rule: 'regular-file',
          reason: `Unexpected ${stat.isSymbolicLink() ? 'link' : 'file'}, expected a folder`,
          fix: 'Replace it by the folder: a link could lead out of the repository',
        });
      }
      return true;
    }
    return false;
  }

  /** Names of the files in a folder, sorted. */
  private names(folder: string): string[] {
    return existsSync(join(this.root, folder)) ? readdirSync(join(this.root, folder)).sort() : [];
  }

  /** All files of a folder, by id. */
  all(kind: string, row: KindRow): Map<string, Entry> {
    const { folder, ending, beside = [] } = row;
    const entries = new Map<string, Entry>();
    // Of what cannot be looked at, nobody can say that it is not there.
    if (this.isBlocked(folder)) return entries;
    const present = new Set<string>();
    this.present.set(kind, present);
    const names = this.names(folder);
    for (const name of names) {
      if (name.startsWith('.') || beside.some((other) => name.endsWith(other))) continue;
      const path = `${folder}/${name}`;
      const id = basename(name, ending);
      const folderFault = lstatSync(join(this.root, path)).isDirectory() ? FOLDER : null;
      const fault = folderFault ?? fileNameFault(name, row, names);
      if (fault) {
        present.add(meantId(name));
        const file = new VFile({ path, cwd: this.root });
        this.files.push(file);
        report(file, fault);
        continue;
      }
      present.add(id);
      const read = this.one(path, row, kind);
      if (read)
        entries.set(id, {
          ...(read.data as object),
          id,
          path,
          ...(ending === '.md' ? { body: read.body } : {}),
        });
    }
    return entries;
  }

  /**
   * Reports what lies in `content/` and is neither a file nor a folder that is read: its name is spelt wrongly, and what it
   * holds would be missed in silence.
   */
  tellStrangers(rows: readonly (KindRow | SingleRow)[]): void {
    const known = rows.map((row) => ('path' in row ? row.path : row.folder));
    const names = new Set(known.flatMap((path) => /^content\/([^/]+)/.exec(path)?.[1] ?? []));
    for (const name of this.names('content')) {
      if (name.startsWith('.') || names.has(name)) continue;
      const path = `content/${name}`;
      if (this.files.some((file) => file.path === path)) continue;
      const file = new VFile({ path, cwd: this.root });
      this.files.push(file);
      const free = [...names].filter((one) => !existsSync(join(this.root, 'content', one)));
      report(file, {
        rule: 'file-name',
        reason: `Unexpected "${name}" in content/, expected one of ${[...names].sort().join(', ')}`,
        fix: `${perhaps(nearest(name, new Set([...free, ...names])))}Mend its name, move what it holds, or remove it`,
      });
    }
  }
}
