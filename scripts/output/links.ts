import type { Problem } from '../../model/problem.ts';
import type { Looked } from './file.ts';

/** Addresses that lead out of the site, and those that are no addresses of files. */
const ELSEWHERE = /^(?:mailto|data):/i;

type Files = ReadonlyMap<string, Looked>;

/** What an address should have been; null where it is right or leads out of the site. */
function expectation(link: string, here: URL, files: Files, base: URL): string | null {
  if (ELSEWHERE.test(link)) return null;
  if (!URL.canParse(link, here)) return 'an address';
  const url = new URL(link, here);
  if (url.origin !== base.origin) return null;
  if (!url.pathname.startsWith(base.pathname)) return `one below ${base.pathname}`;
  const path = decodeURIComponent(url.pathname.slice(base.pathname.length));
  const target = files.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (!target) return 'a page or file of the site';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor && !anchor.startsWith(':~:') && target.ids && !target.ids.has(anchor)
    ? 'an id of that page'
    : null;
}

/** The same, but that an address which says the same from every page is followed once. */
function follower(files: Files, base: URL): (link: string, here: URL) => string | null {
  const known = new Map<string, string | null>();
  return (link, here) => {
    const told = known.get(link);
    if (told !== undefined) return told;
    const found = expectation(link, here, files, base);
    if (/^(?:\/|[a-z]+:)/i.test(link)) known.set(link, found);
    return found;
  };
}

/**
 * Follows every link of the output.
 *
 * @param files what every file says, by its path
 * @param base address of the deployed site, with a slash at the end
 * @returns the links that lead nowhere, each once, in the file in which it first stands
 */
export function brokenLinks(files: Files, base: string): { path: string; problem: Problem }[] {
  const broken = new Map<string, { path: string; link: string; expected: string; others: number }>();
  const root = new URL(base);
  const follow = follower(files, root);
  for (const [path, { links }] of files) {
    const here = new URL(path.replace(/(^|\/)index\.html$/, '$1'), root);
    for (const link of new Set(links)) {
      const expected = follow(link, here);
      if (!expected) continue;
      // The frame stands on every page: what is wrong in it is told once.
      const key = link.startsWith('/') ? link : `${path} ${link}`;
      const known = broken.get(key);
      if (known) known.others += 1;
      else broken.set(key, { path, link, expected, others: 0 });
    }
  }
  return [...broken.values()].map(({ path, link, expected, others }) => ({
    path,
    problem: {
      rule: 'link',
      reason: `Unexpected link ${link.slice(0, 200)}${others > 0 ? `, here and in ${others} more files` : ''}, expected ${expected}`,
      fix: 'Mend the address where it is made, or the entry that holds it',
    },
  }));
}
