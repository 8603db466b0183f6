import { isMap, isPair, isScalar, parseDocument, type Document, type Pair, type YAMLMap } from 'yaml';

/** Front matter between lines of three hyphens, and what follows it. */
const FRONT = /^(---\r?\n)([\s\S]*?\n)(---\r?\n[\s\S]*)$/;

/** The files of a repository while they are moved: reads, edits and additions in memory, comments kept. */
export class Content {
  /** Files that a migration changed or added, by path. */
  readonly changed = new Map<string, string>();
  private readonly texts: ReadonlyMap<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = texts;
  }

  /** Paths of the files in a folder, in order. */
  paths(folder: string): string[] {
    const all = new Set([...this.texts.keys(), ...this.changed.keys()]);
    return [...all].filter((path) => path.startsWith(`${folder}/`)).sort();
  }

  private text(path: string): string | undefined {
    return this.changed.get(path) ?? this.texts.get(path);
  }

  /** Adds a file where there is none. */
  create(path: string, text: string): void {
    if (this.text(path) === undefined) this.changed.set(path, text);
  }

  /**
   * Edits the YAML of a file. One that cannot be parsed, or is no list of fields, is left as it is: `npm run check`
   * says what is wrong with it.
   *
   * @param change returns whether it changed anything
   */
  edit(path: string, change: (fields: YAMLMap, document: Document) => boolean): void {
    const text = this.text(path);
    if (text === undefined) return;
    const [, open = '', yaml = text, rest = ''] = path.endsWith('.md') ? (FRONT.exec(text) ?? []) : [];
    const document = parseDocument(yaml);
    if (document.errors.length > 0 || !isMap(document.contents)) return;
    if (change(document.contents, document))
      this.changed.set(path, `${open}${document.toString({ lineWidth: 0 })}${rest}`);
  }
}

const isKey = (pair: Pair, key: string): boolean => isScalar(pair.key) && pair.key.value === key;

/**
 * Adds a field that is not there yet.
 *
 * @param before the field before which it goes; the end where that is missing
 * @returns whether it was added
 */
export function add(
  document: Document,
  fields: YAMLMap,
  key: string,
  value: unknown,
  before?: string,
): boolean {
  if (fields.has(key)) return false;
  const at = fields.items.findIndex((pair) => isPair(pair) && before !== undefined && isKey(pair, before));
  fields.items.splice(at < 0 ? fields.items.length : at, 0, document.createPair(key, value));
  return true;
}
