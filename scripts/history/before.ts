import { VFile } from 'vfile';
import { table, type KindRow } from '../../model/kinds.ts';
import { parseMarkdown, parseYaml } from '../../model/read/parse.ts';
import { readBytes } from '../files.ts';
import { changedSince } from './git.ts';

/** An entry as the base branch has it. */
export interface Earlier {
  kind: string;
  id: string;
  path: string;
  text: string;
  /** Front matter, whatever model it was written for; null where it could not be read. */
  data: Record<string, unknown> | null;
}

/** What the base branch has, as far as this work changed it. */
export interface Before {
  /** Name of the base branch, for advice. */
  name: string;
  /** Entries that were changed. */
  changed: Earlier[];
  /** Entries that are gone. */
  gone: Earlier[];
  /** Seeds that were changed, or are gone, by path: their bytes. */
  seeds: Map<string, Uint8Array>;
  /** `content/redirects.yml` where it was changed: addresses that led on. */
  redirects: string[];
}

/** The fields of a file, and nothing about what is wrong with it: that was said when it was published. */
export function fieldsOf(path: string, text: string): Record<string, unknown> | null {
  const file = new VFile({ path, value: text });
  const data = (path.endsWith('.md') ? parseMarkdown(file) : parseYaml(file))?.data;
  return data !== null && typeof data === 'object' ? (data as Record<string, unknown>) : null;
}

/** Kind and id of a path; null for what is no entry. */
function entryAt(path: string): { kind: string; id: string } | null {
  const at = path.lastIndexOf('/');
  const name = path.slice(at + 1);
  for (const [kind, { folder, ending }] of Object.entries<KindRow>(table.kinds))
    if (path.slice(0, at) === folder && name.endsWith(ending))
      return { kind, id: name.slice(0, -ending.length) };
  return null;
}

/** Addresses that a text of `content/redirects.yml` leads on. */
export function redirectsIn(text: string): string[] {
  const list = fieldsOf(table.singles.redirects.path, text)?.['redirects'];
  return Array.isArray(list) ? list.map((item: { from?: unknown } | null) => String(item?.from)) : [];
}

/**
 * What a commit of the base branch held, where this work differs from it.
 *
 * @param root folder of the repository
 * @param base commit, and the name of the branch
 */
export function before(root: string, { commit, name }: { commit: string; name: string }): Before {
  const result: Before = { name, changed: [], gone: [], seeds: new Map(), redirects: [] };
  for (const [path, bytes] of changedSince(root, commit)) {
    if (/^seeds\/[^/]+\.txt$/.test(path)) result.seeds.set(path, bytes);
    const text = new TextDecoder().decode(bytes);
    if (path === table.singles.redirects.path) result.redirects = redirectsIn(text);
    const entry = entryAt(path);
    if (!entry) continue;
    const earlier = { ...entry, path, text, data: fieldsOf(path, text) };
    (readBytes(root, path) === null ? result.gone : result.changed).push(earlier);
  }
  return result;
}
