import type { Corpus } from '../../model/corpus.ts';
import { fieldsOf } from '../../model/fields.ts';
import { table, type KindRow } from '../../model/kinds.ts';
import { TODO } from '../../model/schema/index.ts';
import { publicKinds } from '../../model/views/record.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** The fields of a kind as a table in Markdown. */
function kindTable(kind: string): string[] {
  const { schema } = (table.kinds as Record<string, KindRow>)[kind]!;
  const lines = fieldsOf(schema)
    .filter(({ path }) => !path.endsWith('[]'))
    .map(({ path, required, description, values: all, target }) => ({
      ...{ path, required, description, target },
      values: all.filter((value) => value !== TODO),
    }))
    .map(({ path, required, description, values, target }) =>
      [
        `\`${path}\``,
        required ? 'always' : '',
        cell(
          [
            description,
            values.length > 0 ? `One of ${values.map((value) => `\`${String(value)}\``).join(', ')}.` : '',
            target ? `Names one of \`${[target.kind, target.list].filter(Boolean).join('.')}\`.` : '',
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ].join(' | '),
    );
  return [
    `## ${kind}`,
    ['| field | | what it is |', '| --- | --- | --- |', ...lines.map((line) => `| ${line} |`)].join('\n'),
  ];
}

/** What a release holds and what every field means, for whoever opens it without knowing the site: Markdown. */
export const guide = ({ site }: Corpus): string =>
  `${[
    `# ${site.name}: data`,
    site.base,
    '## Files',
    [
      '- `data.json`: every entry that readers see, by kind, with the scale.',
      '- `csv/<kind>.csv`: the same as tables (RFC 4180, UTF-8, lines end in CR LF). What is no single value stands in its cell as JSON. A spreadsheet may take a cell that begins with `=`, `+`, `-` or `@` for a formula: import the columns as text.',
      "- `data.sqlite`: the same as an SQLite database. Tables of a kind have the columns of its CSV file; yes and no are 1 and 0. Each list at the top of an entry is a table besides, `<kind>_<list>`, whose rows know their `entry` and their `place` in it; ids in it are foreign keys. `search` holds the sentences of all entries for full text: `SELECT kind, id FROM search WHERE search MATCH 'words' ORDER BY rank`.",
      '- `schema.sql`: the tables of the database.',
      '- `schemas/<kind>.json`: a JSON Schema of the fields of each entry.',
      '- `CHANGES.md`: what changed since the last release.',
      '- `LICENCE.txt`: what may be done with it.',
      '- `release.json`: counts, the commit that it was made from, and the size and checksum of every other file.',
      '- `SHA256SUMS`: the checksums as `sha256sum -c` reads them.',
    ].join('\n'),
    'SQLite does not look at foreign keys unless told so by every connection: `PRAGMA foreign_keys = ON`. Nothing breaks one in this file.',
    'Texts of the articles belong to their publishers and are not here, but for the passages that are quoted. Names that pages withhold are in none of the files. Dates are EDTF.',
    '# Fields',
    ...publicKinds.flatMap(kindTable),
  ].join('\n\n')}\n`;
