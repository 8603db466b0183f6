import type { PageLanguage } from '../../page-language.ts';
import { furnitureOf } from './furniture.ts';
import { dayOrderOf } from './header-day.ts';
import { readHeaderLine } from './header-line.ts';
import { isKicker } from './kickers.ts';
import { embedded, postsIn } from './posts.ts';

/** What English knows of the pages on which articles stand. */
export const page: PageLanguage = {
  furnitureOf,
  isKicker,
  headerLine: readHeaderLine,
  dayOrderOf,
  posts: embedded,
  postsIn,
};
