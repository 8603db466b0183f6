import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import type { Entry, KindRow, SingleRow } from '../kinds.ts';
import { parseMarkdown, parseYaml, type Parsed } from './parse.ts';
import { report } from '../problem.ts';
import { validate } from './validate.ts';

/** Far above any real entry; a larger file is a mistake or an attack. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Reads one file into a VFile; reports what is no regular file, too large, or not UTF-8. */
function readFile(root: string, path: string): VFile {
  const file = new VFile({ path, cwd: root });
  const full = join(root, path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (!stat) {
    report(file, {
      rule: 'file-missing',
      reason: `Unexpected absence of ${path}, expected the file`,
      fix: 'Put it back',
    });
  } else if (!stat.isFile()) {
    report(file, {
      rule: 'regular-file',
      reason: `Unexpected link or folder ${path}, expected a regular file or folder`,
      fix: 'Replace it by what it stands for: a link could lead out of the repository',
    });
  } else if (stat.size > MAX_BYTES) {
    report(file, {
      rule: 'file-size',
      reason: `Unexpected ${stat.size} bytes, expected at most ${MAX_BYTES}`,
      fix: 'Shorten the file',
    });
  } else {
    const bytes = readFileSync(full);
    file.data.sha256 = createHash('sha256').update(bytes).digest('hex');
    try {
      file.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      report(file, {
        rule: 'utf-8',
        reason: 'Unexpected bytes that are not UTF-8',
        fix: 'Save the file as UTF-8',
      });
    }
  }
  return file;
}

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
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** One file with its schema; null after reporting. */
  private one(path: string, shape: z.ZodType, kind: string): { data: unknown; body: string } | null {
    const file = readFile(this.root, path);
    this.files.push(file);
    if (file.messages.length > 0) return null;
    const parsed = path.endsWith('.md') ? parseMarkdown(file) : parseYaml(file);
    if (!parsed) return null;
    this.read.set(path, { kind, file, parsed });
    const data = validate(shape, file, parsed);
    return data === null ? null : { data, body: parsed.body };
  }

  /** A single file; null after reporting. */
  single(name: string, { path, schema }: SingleRow): unknown {
    return this.one(path, schema, name)?.data ?? null;
  }

  /** One file as it is; null where there is none. */
  file(path: string): VFile | null {
    return existsSync(join(this.root, path)) ? readFile(this.root, path) : null;
  }

  /** Names of the files in a folder, sorted; a folder that is a link could lead out of the repository. */
  private names(folder: string): string[] {
    const stat = lstatSync(join(this.root, folder), { throwIfNoEntry: false });
    if (stat?.isDirectory()) return readdirSync(join(this.root, folder)).sort();
    if (stat) this.files.push(readFile(this.root, folder));
    return [];
  }

  /** All files of a folder, by id. */
  all(
    kind: string,
    { folder, ending, schema: shape, id: idShape, beside = [] }: KindRow,
  ): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const name of this.names(folder)) {
      if (name.startsWith('.') || beside.some((other) => name.endsWith(other))) continue;
      const path = `${folder}/${name}`;
      const id = basename(name, ending);
      if (!name.endsWith(ending) || !idShape.safeParse(id).success) {
        const file = new VFile({ path, cwd: this.root });
        this.files.push(file);
        report(file, {
          rule: 'file-name',
          reason: `Unexpected file name "${name}", expected a kebab-case id and the ending "${ending}"`,
          fix: 'Rename or remove the file',
        });
        continue;
      }
      const read = this.one(path, shape, kind);
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
}
