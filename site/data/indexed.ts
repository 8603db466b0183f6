import { readCorpus } from '../../model/read/corpus.ts';
import { absolute, urls } from './urls.ts';

/**
 * Tells which pages belong in the sitemap: all but those that say `noindex`.
 *
 * @param root folder that holds `content/`; read when the first page is asked for, at the end of a build
 */
export function indexed(root: string): (address: string) => boolean {
  let hidden: Set<string> | undefined;
  return (address) => {
    hidden ??= hiddenPages(root);
    return !hidden.has(address);
  };
}

function hiddenPages(root: string): Set<string> {
  const { corpus } = readCorpus(root);
  if (!corpus) return new Set();
  const checks = [...corpus.checks.values()]
    .filter(({ status }) => status !== 'reviewed')
    .map(({ id }) => urls.check(id));
  const articles = [...corpus.articles.values()]
    .filter(({ status }) => status === 'extracted')
    .map(({ id }) => urls.article(id));
  return new Set(
    [...checks, ...articles, '/404/', '/design/'].map((path) => absolute(corpus.site.base, path)),
  );
}
