import type { CollectionPage, ItemList, Thing, WebPage, WithContext } from 'schema-dts';
import type { Article, Check, Corpus } from '../../../model/read/corpus.ts';
import { curly } from '../text/typography.ts';
import { absolute, urls } from '../urls.ts';
import { lifeOfAll } from './life.ts';
import { articleWork } from './works.ts';

/** Checks named one by one; their number is told in full. */
const MOST = 50;

const listOf = (base: string, checks: readonly Check[]): { mainEntity?: ItemList } =>
  checks.length === 0
    ? {}
    : {
        mainEntity: {
          '@type': 'ItemList',
          numberOfItems: checks.length,
          itemListElement: checks.slice(0, MOST).map(({ id, title }, index) => ({
            '@type': 'ListItem' as const,
            position: index + 1,
            url: absolute(base, urls.check(id)),
            name: curly(title),
          })),
        },
      };

/**
 * A page that gathers checks, as schema.org has it: what it is about, and which checks they are.
 *
 * @param path of the page
 * @param name its heading
 */
export function collection(
  { site }: Corpus,
  { path, name, about, checks }: { path: string; name: string; about: Thing; checks: readonly Check[] },
): WithContext<CollectionPage> {
  const url = absolute(site.base, path);
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    inLanguage: site.language,
    about,
    ...listOf(site.base, checks),
  };
}

/** Our page about an article of somebody else: it is about that work, and never passes for it. */
export function aboutArticle(
  corpus: Corpus,
  article: Article,
  checks: readonly Check[],
): WithContext<WebPage> {
  const { site } = corpus;
  const url = absolute(site.base, urls.article(article.id));
  const life = lifeOfAll(checks);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: article.title,
    inLanguage: site.language,
    ...(life ? { datePublished: life.published, dateModified: life.modified } : {}),
    about: articleWork(corpus, article),
    ...listOf(site.base, checks),
  };
}
