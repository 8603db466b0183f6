import type { BreadcrumbList, WithContext } from 'schema-dts';
import { absolute, urls } from '../urls.ts';

/**
 * Where a page stands, as search engines show it: home, its list, the page.
 *
 * @param base address of the deployed site
 * @param path of the page
 * @param title its heading
 * @param lists addresses of lists with their names
 * @returns undefined where nothing stands between home and the page
 */
export function crumbs(
  base: string,
  site: string,
  path: string,
  title: string,
  lists: readonly (readonly [href: string, words: string])[],
): WithContext<BreadcrumbList> | undefined {
  const list = lists.find(([href]) => href !== urls.home() && path !== href && path.startsWith(href));
  if (!list) return undefined;
  const steps: [string, string][] = [[urls.home(), site], [...list], [path, title]];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([href, name], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(base, href),
    })),
  };
}
