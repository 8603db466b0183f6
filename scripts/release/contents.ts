import type { Corpus } from '../../model/corpus.ts';
import { entriesOf } from '../../model/corpus.ts';
import { jsonSchemaOf } from '../../model/json-schema.ts';
import { table, type KindRow } from '../../model/kinds.ts';
import { csvOf, tableOf } from '../../model/views/csv.ts';
import { everything, publicKinds, recordsOf } from '../../model/views/record.ts';
import { sha256 } from '../files.ts';
import { database, databaseSchema } from './database.ts';
import { guide } from './guide.ts';

/** What a release is made from. */
export interface Origin {
  /** The tag on the commit, where there is one. */
  tag: string | null;
  /** The commit; none without a repository of git. */
  commit: string | null;
  /** Whether content differs from that commit. */
  changed: boolean;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const licence = ({ site: { name, licence: terms, base } }: Corpus): string =>
  [`${name}, ${base}`, '', `${terms.name}: ${terms.url}`, terms.note, ''].join('\n');

function kindFiles(corpus: Corpus): [string, string][] {
  return publicKinds.flatMap((kind): [string, string][] => {
    const { schema } = (table.kinds as Record<string, KindRow>)[kind]!;
    return [
      [`csv/${kind}.csv`, csvOf(tableOf(kind, recordsOf(corpus, kind)))],
      [`schemas/${kind}.json`, json(jsonSchemaOf(schema, kind))],
    ];
  });
}

/**
 * Every file of a release by its path.
 *
 * @param changes the changelog, Markdown
 */
export function releaseFiles(corpus: Corpus, changes: string, origin: Origin): Map<string, Uint8Array> {
  const texts: [string, string | Uint8Array][] = [
    ['README.md', guide(corpus)],
    ['CHANGES.md', changes],
    ['LICENCE.txt', licence(corpus)],
    ['data.json', everything(corpus)],
    ['data.sqlite', database(corpus)],
    ['schema.sql', databaseSchema()],
    ...kindFiles(corpus),
  ];
  const encoder = new TextEncoder();
  const files = new Map(
    texts
      .map(([path, text]): [string, Uint8Array] => [
        path,
        typeof text === 'string' ? encoder.encode(text) : text,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const { site } = corpus;
  const sums = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  const about = json({
    name: site.name,
    url: site.base,
    licence: site.licence.url,
    model: site.model,
    ...origin,
    counts: Object.fromEntries(publicKinds.map((kind) => [kind, entriesOf(corpus, kind).size])),
    files: sums,
  });
  files.set('release.json', encoder.encode(about));
  const lines = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  return files.set(
    'SHA256SUMS',
    encoder.encode(lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('')),
  );
}
