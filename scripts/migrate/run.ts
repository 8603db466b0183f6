import { Content } from './content.ts';
import type { Migration } from './migration.ts';
import { toTwo } from './to-2/index.ts';

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [toTwo];

const SITE = 'content/site.yml';
const isVersion = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/** The version in which content is written; that of the first says nothing. Null where there is no readable site file. */
export function versionOf(texts: ReadonlyMap<string, string>): number | null {
  let version: number | null = null;
  new Content(texts).edit(SITE, (fields) => {
    const value: unknown = fields.get('model');
    version = isVersion(value) ? value : 1;
    return false;
  });
  return version;
}

/**
 * Moves content to the newest version of the model.
 *
 * @param texts every file below `content/` and the curations, by path
 * @returns the files that change, and what was done; nothing where the content is up to date
 */
export function migrateAll(
  texts: ReadonlyMap<string, string>,
  steps: readonly Migration[] = migrations,
): { changed: ReadonlyMap<string, string>; done: string[] } {
  const from = versionOf(texts);
  const wanted = from === null ? [] : steps.filter(({ to }) => to > from);
  const content = new Content(texts);
  for (const { to, migrate } of wanted) {
    migrate(content);
    content.edit(SITE, (fields) => {
      fields.set('model', to);
      return true;
    });
  }
  return {
    changed: content.changed,
    done: wanted.map(({ to, description }) => `Version ${to}: ${description}`),
  };
}
