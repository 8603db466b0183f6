import { textOf, type Conversion } from './check.ts';
import { clearTemporaries, writeFiles } from '../files.ts';
import { note } from '../report.ts';

/**
 * Writes what of a conversion has changed, and says so; a proposed curation in the form of the formatter, for it
 * belongs to people from its first day.
 *
 * @returns how many files were written
 */
export async function writeConversion(root: string, { writes }: Conversion): Promise<number> {
  const changed = new Map<string, string | Uint8Array>();
  for (const [path, content] of writes)
    if (textOf(root, path) !== content) changed.set(path, await inForm(path, content));
  clearTemporaries(root, ['content/articles', 'seeds']);
  // A curation belongs to people from its first day: somebody may have saved one while this ran.
  writeFiles(root, changed, (path) => path.startsWith('seeds/'));
  for (const path of changed.keys()) note(`wrote ${path}`);
  return changed.size;
}

/** The formatter takes longer to load than an article to convert. */
const inForm = async (path: string, content: string): Promise<string | Uint8Array> =>
  path.endsWith('.yml') ? (await import('../formatted.ts')).formatted(path, content) : content;
