import { close, createIndex } from 'pagefind';
import type { World } from '../world.ts';
import { mainRecords, sourceRecords, type SearchRecord } from './records.ts';

/** A file of an index: its path below `/pagefind/`, and what it holds. */
export type SearchFile = {
  path: string;
  content: Uint8Array;
};

/** What Pagefind ships for pages that use its own interface; ours is a page of the site. */
const UNUSED = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

async function indexFiles(
  name: string,
  records: readonly SearchRecord[],
  language: string,
): Promise<SearchFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { href, title, where, verdict, content, facets } of records) {
    const added = await index.addCustomRecord({
      url: href,
      // The title is searched, too.
      content: `${title}\n${content}`,
      language,
      meta: { title, where, ...(verdict ? { verdict: verdict.id, words: verdict.words } : {}) },
      filters: facets as Record<string, string[]>,
    });
    if (added.errors.length > 0) throw new Error(`Pagefind at ${href}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({ path: `${name}/${path}`, content }));
}

/**
 * The indexes of search, as files of the site: one for checks, articles, people and events, and one for documents,
 * which a page loads only when it must.
 */
export async function searchFiles(world: World): Promise<SearchFile[]> {
  // Pagefind knows languages, not regions.
  const language = world.corpus.site.language.split('-')[0]!;
  const files = [
    ...(await indexFiles('main', mainRecords(world), language)),
    ...(await indexFiles('sources', sourceRecords(world), language)),
  ];
  await close();
  return files;
}
