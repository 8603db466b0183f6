import { format, resolveConfig } from 'prettier';
import { jsonSchemaOf } from '../../model/json-schema.ts';
import { table, type KindRow, type SingleRow } from '../../model/kinds.ts';

/** Where the schema of a kind or a single file stands, for editors. */
export const schemaPath = (name: string): string => `docs/schemas/${name}.json`;

const json = async (path: string, value: unknown): Promise<[string, string]> => [
  path,
  await format(JSON.stringify(value), { ...(await resolveConfig(path)), parser: 'json', filepath: path }),
];

/** Which files each schema is for: what people write, as YAML. */
const patterns = (): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries<KindRow>(table.kinds)
      .filter(([, { ending, generated }]) => ending === '.yml' && !generated)
      .map(([kind, { folder }]) => [`./${schemaPath(kind)}`, `${folder}/*.yml`]),
    ...Object.entries<SingleRow>(table.singles).map(([name, { path }]) => [`./${schemaPath(name)}`, path]),
  ]);

/**
 * JSON Schemas of everything that people write, and the setting by which an editor finds them: files by path.
 */
export async function editorSchemas(): Promise<[string, string][]> {
  const rows: [string, KindRow | SingleRow][] = [
    ...Object.entries<KindRow>(table.kinds).filter(([, { generated }]) => !generated),
    ...Object.entries<SingleRow>(table.singles),
  ];
  return [
    ...(await Promise.all(
      rows.map(([name, { schema }]) => json(schemaPath(name), jsonSchemaOf(schema, name))),
    )),
    await json('.vscode/settings.json', {
      'yaml.schemas': patterns(),
      'yaml.format.singleQuote': true,
      'files.eol': '\n',
    }),
    await json('.vscode/extensions.json', {
      recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'esbenp.prettier-vscode'],
    }),
  ];
}
