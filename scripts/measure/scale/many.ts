import { stringify } from 'yaml';
import { edgesOf, valuesAt } from '../../../model/edges.ts';
import { table, type KindRow } from '../../../model/kinds.ts';
import type { Reading } from '../../../model/read/corpus.ts';

/** Kinds of which every copy has entries of its own. Whoever speaks, and what it is about, stays the same. */
const COPIED = ['curations', 'checks', 'sources', 'events', 'figures'] as const;
/** Entries that are named by those, though another command writes them. */
const NAMED: readonly string[] = [...COPIED, 'articles'];

/** The name of an entry in a copy. */
const renamed = (id: string, copy: number): string => `${id}-${copy}`;

/** Names in an entry, as the copy has them. Changes the entry. */
function rename(data: object, kind: string, copy: number): void {
  const { schema } = (table.kinds as Record<string, KindRow>)[kind]!;
  for (const { steps, target } of edgesOf(schema)) {
    if (!NAMED.includes(target.kind) || target.list !== undefined) continue;
    for (const { path } of valuesAt(data, steps)) {
      const holder = path.slice(0, -1).reduce<unknown>((value, step) => (value as never)[step], data);
      const key = path.at(-1)! as never;
      (holder as Record<string, unknown>)[key] = renamed((holder as Record<string, string>)[key]!, copy);
    }
  }
}

/** Addresses are one a document: each copy has its own. */
function readdress(data: Record<string, unknown>, copy: number): void {
  for (const name of ['url', 'archive'])
    if (typeof data[name] === 'string')
      data[name] = `${data[name]}${data[name].includes('?') ? '&' : '?'}copy=${copy}`;
}

const cited = (body: string, copy: number): string =>
  body.replace(/(?<=[[;]\s*)@([a-z0-9-]+)/g, (_whole, id: string) => `@${renamed(id, copy)}`);

/** Words of a seed that make it another one. */
const ending = (copy: number): string => `\n\nThis is copy ${copy}.\n`;

/**
 * Content of a site's own shape, many times over: every entry that checks are made of once more in each copy, with its
 * own name, named by those of the same copy.
 *
 * @param reading of the content that is copied
 * @param seeds texts by path
 * @param copies how many
 * @returns texts by path, articles left out: converting writes them
 */
export function manyTimes(
  reading: Reading,
  seeds: ReadonlyMap<string, string>,
  copies: number,
): Map<string, string> {
  const files = new Map<string, string>();
  const kinds = table.kinds as Record<string, KindRow>;
  for (let copy = 1; copy <= copies; copy += 1) {
    for (const [path, text] of seeds)
      files.set(path.replace(/\.txt$/, `-${copy}.txt`), text.trimEnd() + ending(copy));
    for (const kind of COPIED) {
      const { folder, ending: suffix } = kinds[kind]!;
      for (const { id, path } of reading.corpus![kind].values()) {
        const { data, body } = reading.parsed.get(path)!;
        const own = structuredClone(data) as Record<string, unknown>;
        rename(own, kind, copy);
        readdress(own, copy);
        if (kind === 'curations') own['slug'] = renamed(String(own['slug']), copy);
        const yaml = stringify(own, {
          version: '1.1',
          lineWidth: 0,
          singleQuote: true,
          defaultStringType: 'QUOTE_SINGLE',
          defaultKeyType: 'PLAIN',
        });
        files.set(
          `${folder}/${renamed(id, copy)}${suffix}`,
          suffix === '.md' ? `---\n${yaml}---\n\n${cited(body, copy).trim()}\n` : yaml,
        );
      }
    }
  }
  return files;
}
