import { jsonSchemaOf } from '../../../model/json-schema.ts';
import { entriesOf } from '../../../model/corpus.ts';
import { table, type KindRow } from '../../../model/kinds.ts';
import { publicKinds, recordOf, recordsOf, titleOf } from '../../../model/views/record.ts';
import type { World } from '../load.ts';
import { absolute, urls } from '../urls.ts';

/** Names of the single files that say something of the whole. */
const SINGLES = ['scale', 'periods', 'glossary'] as const satisfies readonly (keyof typeof table.singles)[];
type Single = (typeof SINGLES)[number];

const isSingle = (name: string): name is Single => (SINGLES as readonly string[]).includes(name);

/** What every file says first, so that one that was taken away can be traced. */
const head = ({ corpus: { site } }: World, name: string) => ({
  self: absolute(site.base, urls.api(name)),
  licence: site.licence.url,
});

const rowOf = (kind: string): KindRow => (table.kinds as Record<string, KindRow>)[kind]!;

function entryFile(world: World, name: string, kind: string, entryId: string): unknown {
  const { id, address, data, body } = recordOf(kind, entriesOf(world.corpus, kind).get(entryId)!);
  const html = world.prose.get(`${rowOf(kind).folder}/${id}.md`);
  return {
    ...head(world, name),
    kind,
    id,
    url: absolute(world.corpus.site.base, urls.local(`/${address}`)),
    schema: absolute(world.corpus.site.base, urls.api(`schemas/${kind}`)),
    data,
    ...(body === undefined ? {} : { body }),
    ...(html ? { html: html.map((block) => block.html).join('\n') } : {}),
  };
}

/** The list of all entries of a kind. */
function listFile(world: World, name: string, kind: string): unknown {
  const { base } = world.corpus.site;
  const entries = recordsOf(world.corpus, kind).map((record) => ({
    id: record.id,
    title: titleOf(record),
    url: absolute(base, urls.local(`/${record.address}`)),
    self: absolute(base, urls.api(`${kind}/${record.id}`)),
  }));
  return { ...head(world, name), kind, count: entries.length, entries };
}

/** The JSON Schema of what an entry or a single file holds: the same that editors use. */
function schemaFile({ corpus }: World, name: string, of: string): unknown {
  const { schema } = isSingle(of) ? table.singles[of] : rowOf(of);
  return jsonSchemaOf(schema, of, absolute(corpus.site.base, urls.api(name)));
}

function singleFile(world: World, name: Single): unknown {
  const { corpus } = world;
  return {
    ...head(world, name),
    schema: absolute(corpus.site.base, urls.api(`schemas/${name}`)),
    data: corpus[name],
  };
}

/** What there is, and what of it will not change. */
function indexFile(world: World, name: string): unknown {
  const { corpus } = world;
  const full = (file: string): string => absolute(corpus.site.base, urls.api(file));
  return {
    ...head(world, name),
    name: corpus.site.name,
    version: 1,
    promise:
      'Within version 1 no file and no field is renamed or removed and none changes its meaning; fields and kinds may be added. A change of the content model that cannot keep this makes a version 2 beside it.',
    kinds: Object.fromEntries(
      publicKinds.map((kind) => [
        kind,
        { count: entriesOf(corpus, kind).size, list: full(`${kind}/index`), schema: full(`schemas/${kind}`) },
      ]),
    ),
    singles: Object.fromEntries(
      SINGLES.map((single) => [single, { self: full(single), schema: full(`schemas/${single}`) }]),
    ),
  };
}

/**
 * Names of every file of the static API, below `api/v1/`: an index, a list and a file an entry for every kind, single
 * files, and schemas. The names of files and fields stay within a version; fields may be added.
 */
export const apiNames = ({ corpus }: Pick<World, 'corpus'>): string[] => [
  'index',
  ...publicKinds.flatMap((kind) => [
    `${kind}/index`,
    ...[...entriesOf(corpus, kind).keys()].map((id) => `${kind}/${id}`),
  ]),
  ...SINGLES,
  ...[...publicKinds, ...SINGLES].map((name) => `schemas/${name}`),
];

/**
 * What a file of the static API holds.
 *
 * @param name one of `apiNames`
 */
export function apiFile(world: World, name: string): unknown {
  if (name === 'index') return indexFile(world, name);
  if (isSingle(name)) return singleFile(world, name);
  const [folder, id] = name.split('/') as [string, string];
  if (folder === 'schemas') return schemaFile(world, name, id);
  return id === 'index' ? listFile(world, name, folder) : entryFile(world, name, folder, id);
}
