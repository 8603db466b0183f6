import type { VFile } from 'vfile';
import { frontMatterOf, readEvents, type Parsed } from './parse.ts';

/** A file as it was read before, when nothing was wrong with it. */
export interface KeptFile {
  /** Checksum of its bytes. */
  sha256: string;
  /** Name of its row. */
  kind: string;
  /** What its YAML holds. */
  raw: unknown;
  /** The same as its schema gives it. */
  data: unknown;
  /** Offset at which the body begins. */
  bodyAt: number;
}

/** Files that were read before by path: one that has not changed is not parsed again. */
export class KeptFiles {
  readonly files: Map<string, KeptFile>;
  /** Whether there is something to keep that was not kept before. */
  changed = false;
  private readonly used = new Set<string>();

  constructor(files: Map<string, KeptFile> = new Map()) {
    this.files = files;
  }

  /** What is known of a file; undefined where it has changed. */
  find(path: string, kind: string, sha256: unknown): KeptFile | undefined {
    const known = this.files.get(path);
    if (known?.sha256 !== sha256 || known?.kind !== kind) return undefined;
    this.used.add(path);
    return known;
  }

  add(path: string, file: KeptFile): void {
    this.files.set(path, file);
    this.used.add(path);
    this.changed = true;
  }

  /** Forgets files that are no more. */
  clear(): void {
    for (const path of this.files.keys())
      if (!this.used.has(path)) {
        this.files.delete(path);
        this.changed = true;
      }
  }
}

/** The parsed form of a kept file: the places of its values are found only where something is to be told. */
export function parsedOf(file: VFile, { raw, bodyAt }: KeptFile): Parsed {
  const source = String(file);
  const isMarkdown = file.path.endsWith('.md');
  const { yaml, lineOffset } = isMarkdown ? frontMatterOf(source) : { yaml: source, lineOffset: 0 };
  let events: Parsed['events'] | undefined;
  return {
    data: raw,
    body: source.slice(bodyAt),
    yaml,
    lineOffset,
    source,
    bodyAt,
    get events() {
      return (events ??= readEvents(yaml));
    },
  };
}
