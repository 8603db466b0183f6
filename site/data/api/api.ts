import { jsonSchemaOf } from '../../../model/json-schema.ts';
import { entriesOf } from '../../../model/corpus.ts';
import { table, type KindRow, type SingleRow } from '../../../model/kinds.ts';
import { publicKinds, recordOf, titleOf, type DataRecord } from '../../../model/views/record.ts';
import type { World } from '../load.ts';
import { absolute, urls } from '../urls.ts';

/** Names of the single files that say something of the whole. */
const SINGLES = ['scale', 'periods', 'glossary'] as const satisfies readonly (keyof typeof table.singles)[];

/** What a file of the API is called, below `api/v1/`, and what it holds. */
export interface ApiFile {
  name: string;
  json: unknown;
}

/** What every file says first, so that one that was taken away can be traced. */
const head = ({ corpus: { site } }: World, name: string) => ({
  self: absolute(site.base, urls.api(name)),
  licence: site.licence.url,
});

function entryFile(world: World, record: DataRecord): ApiFile {
  const { kind, id, address, data, body } = record;
  const name = `${kind}/${id}`;
  const html = world.prose.get(`${(table.kinds as Record<string, KindRow>)[kind]!.folder}/${id}.md`);
  return {
    name,
    json: {
      ...head(world, name),
      kind,
      id,
      url: absolute(world.corpus.site.base, urls.local(`/${address}`)),
      schema: absolute(world.corpus.site.base, urls.api(`schemas/${kind}`)),
      data,
      ...(body === undefined ? {} : { body }),
      ...(html ? { html: html.map((block) => block.html).join('\n') } : {}),
    },
  };
}

/** All entries of a kind, and the list of them. */
function kindFiles(world: World, kind: string): ApiFile[] {
  const { base } = world.corpus.site;
  const records = [...entriesOf(world.corpus, kind).values()].map((entry) => recordOf(kind, entry));
  const list = records.map((record) => ({
    id: record.id,
    title: titleOf(record),
    url: absolute(base, urls.local(`/${record.address}`)),
    self: absolute(base, urls.api(`${kind}/${record.id}`)),
  }));
  return [
    {
      name: `${kind}/index`,
      json: { ...head(world, `${kind}/index`), kind, count: list.length, entries: list },
    },
    ...records.map((record) => entryFile(world, record)),
  ];
}

/** JSON Schemas of what entries hold: the same that editors use. */
function schemaFiles(world: World): ApiFile[] {
  const { base } = world.corpus.site;
  const rows: [string, KindRow | SingleRow][] = [
    ...publicKinds.map((kind): [string, KindRow] => [kind, (table.kinds as Record<string, KindRow>)[kind]!]),
    ...SINGLES.map((name): [string, SingleRow] => [name, table.singles[name]]),
  ];
  return rows.map(([name, { schema }]) => ({
    name: `schemas/${name}`,
    json: jsonSchemaOf(schema, name, absolute(base, urls.api(`schemas/${name}`))),
  }));
}

/**
 * Every file of the static API: an index, a list and a file an entry for every kind, single files, and schemas.
 * The names of files and fields stay within a version; fields may be added.
 */
export function apiFiles(world: World): ApiFile[] {
  const { corpus } = world;
  const full = (name: string): string => absolute(corpus.site.base, urls.api(name));
  const index = {
    ...head(world, 'index'),
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
      SINGLES.map((name) => [name, { self: full(name), schema: full(`schemas/${name}`) }]),
    ),
  };
  return [
    { name: 'index', json: index },
    ...publicKinds.flatMap((kind) => kindFiles(world, kind)),
    ...SINGLES.map((name) => ({
      name,
      json: { ...head(world, name), schema: full(`schemas/${name}`), data: corpus[name] },
    })),
    ...schemaFiles(world),
  ];
}
