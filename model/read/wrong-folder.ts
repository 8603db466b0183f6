import type { z } from 'zod';
import type { Entry, Table } from '../kinds.ts';
import { report } from '../problem.ts';
import type { Reader } from './reader.ts';

/**
 * Says of a file that is right in every field, but for another folder, where it belongs: that alone, and not each field.
 *
 * @param reader every file that could be parsed, by path
 * @param entries those that could be read, by kind
 */
export function tellWrongFolders(
  { read }: Pick<Reader, 'read'>,
  { kinds }: Table,
  entries: Readonly<Record<string, ReadonlyMap<string, Entry>>>,
): void {
  const written = Object.entries(kinds).filter(([, { generated }]) => !generated);
  for (const [path, { kind, file, parsed }] of read) {
    const row = kinds[kind];
    if (!row || row.generated || !file.messages.some(({ fatal }) => fatal)) continue;
    if (entries[kind]?.has(path.slice(row.folder.length + 1, -row.ending.length))) continue;
    const fits = written.find(
      ([other, { ending, schema }]) =>
        other !== kind && ending === row.ending && (schema as z.ZodType).safeParse(parsed.data).success,
    );
    if (!fits) continue;
    file.messages.length = 0;
    report(file, {
      rule: 'schema',
      reason: `Unexpected fields of an entry of ${fits[1].folder}/, expected those of ${row.folder}/`,
      fix: `Move it: \`git mv ${path} ${fits[1].folder}/\`, or \`mv\` where git does not know it yet`,
    });
  }
}
