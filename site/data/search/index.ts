import { close, createIndex } from 'pagefind';
import { costly, once } from '../../../model/reads.ts';
import type { World } from '../world.ts';
import { mainRecords, sourceRecords, type SearchRecord } from './records.ts';

/** A file of an index: its path below `/pagefind/`, and what it holds. */
export type SearchFile = {
  path: string;
  content: Uint8Array;
};

/** What Pagefind ships for pages that use its own interface; ours is a page of the site. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/**
 * One index as files.
 *
 * @param name of its folder
 * @param language without its region
 */
export async function indexFiles(
  name: string,
  records: readonly SearchRecord[],
  language: string,
): Promise<SearchFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  // They are sent at once and taken in their order: waiting for the answer to each costs as much as the work.
  const answers = records.map(async ({ href, title, where, verdict, content, facets }) => {
    const added = await index.addCustomRecord({
      url: href,
      // The title is searched, too.
      content: `${title}\n${content}`,
      language,
      meta: { title, where, ...(verdict ? { verdict: verdict.id, words: verdict.words } : {}) },
      filters: facets as Record<string, string[]>,
    });
    if (added.errors.length > 0) throw new Error(`Pagefind at ${href}: ${added.errors.join('; ')}`);
  });
  await Promise.all(answers);
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({ path: `${name}/${path}`, content }));
}

/** What results show of a record: an index with another of these would show what is no more so. */
const shownOf = ({ href, title, where, verdict }: SearchRecord): unknown => [href, title, where, verdict];

const index = (name: string, records: readonly SearchRecord[], language: string): Promise<SearchFile[]> =>
  costly(`search ${name}`, [language, records], [language, records.map(shownOf)], () =>
    indexFiles(name, records, language),
  );

/**
 * The indexes of search, as files of the site: one for checks, articles, people and events, and one for documents,
 * which a page loads only when it must.
 */
export const searchFiles = once(async (world: World): Promise<SearchFile[]> => {
  // Pagefind knows languages, not regions.
  const language = world.corpus.site.language.split('-')[0]!;
  // Both are begun at once: what is read of the world is read now, not when an index is done.
  const files = await Promise.all([
    index('main', mainRecords(world), language),
    index('sources', sourceRecords(world), language),
  ]);
  await close();
  return files.flat();
});
