import { edgesOf, valuesAt } from '../edges.ts';
import type { Table } from '../kinds.ts';
import { report } from '../problem.ts';
import { placeOf } from './places.ts';
import type { Reader } from './reader.ts';

/** A list in which an id stands: of ids alone, or of relations of which each names another entry. */
const IN_LIST = /\[\]$|^related\[\]\.check$/;

/**
 * Reports an id that stands twice in one list of what people write: one of the two was meant to be another, or none.
 *
 * @param reader every file that could be parsed, by path
 */
export function checkRepeated({ read }: Pick<Reader, 'read'>, { kinds, singles }: Table): void {
  for (const { kind, file, parsed } of read.values()) {
    if (kinds[kind]?.generated) continue;
    const { schema } = (kinds[kind] ?? singles[kind])!;
    for (const edge of edgesOf(schema).filter(({ path }) => IN_LIST.test(path))) {
      const seen = new Set<string>();
      for (const { path, value } of valuesAt(parsed.data, edge.steps)) {
        const list = path
          .slice(
            0,
            path.findLastIndex((step) => typeof step === 'number'),
          )
          .join('.');
        const key = `${list} ${String(value)}`;
        if (typeof value === 'string' && seen.has(key))
          report(file, {
            rule: 'duplicate-id',
            reason: `Unexpected second "${value}" in \`${list}\`, expected each once`,
            fix: 'Remove it, or name the one that was meant',
            place: placeOf(parsed, path),
            field: String(path[0]),
          });
        seen.add(key);
      }
    }
  }
}
