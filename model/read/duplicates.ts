import type { VFile } from 'vfile';
import type { Parsed } from './parse.ts';
import { placeOf } from './places.ts';
import { report } from '../problem.ts';

type Path = (string | number)[];

interface Named {
  path: Path;
  id: string;
}

/** The ids that a file gives out itself, in scopes in which each must be the only one. */
function idsOf(data: unknown): Named[] {
  const claims = (data as { claims?: unknown } | null)?.claims;
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((claim: unknown, index) => {
    const id = (claim as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ path: ['claims', index, 'id'], id }] : [];
  });
}

const tell = (file: VFile, parsed: Parsed, { path, id }: Named, other: string): void => {
  const what = path[0] === 'slug' ? 'slug' : 'id';
  report(file, {
    rule: 'duplicate-id',
    reason: `Unexpected ${what} "${id}", which ${other} has already, expected one of its own`,
    fix: `Take another ${what}`,
    place: placeOf(parsed, path),
    field: String(path[0]),
  });
};

/**
 * Reports claim ids that a curation gives twice and slugs that two curations share.
 *
 * @param curations every curation file with its parsed form
 */
export function checkDuplicates(curations: { file: VFile; parsed: Parsed }[]): void {
  const slugs = new Map<string, string>();
  for (const { file, parsed } of curations) {
    const seen = new Set<string>();
    for (const named of idsOf(parsed.data)) {
      if (seen.has(named.id)) tell(file, parsed, named, 'another claim of the article');
      seen.add(named.id);
    }
    const slug = (parsed.data as { slug?: unknown } | null)?.slug;
    if (typeof slug !== 'string') continue;
    const other = slugs.get(slug);
    if (other) tell(file, parsed, { path: ['slug'], id: slug }, other);
    else slugs.set(slug, file.path);
  }
}
