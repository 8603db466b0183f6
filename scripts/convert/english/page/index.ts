import type { PageLanguage } from '../../page-language.ts';
import { furnitureOf } from './furniture/furniture.ts';
import { dayIn, dayOrderOf } from './header/day.ts';
import { readHeaderLine } from './header/line.ts';
import { formOf, isKicker } from './kickers.ts';
import { openingDay } from './header/opening-day.ts';
import { embedded, postsIn } from './posts.ts';

/** What English knows of the pages on which articles stand. */
export const page: PageLanguage = {
  furnitureOf,
  isKicker,
  headerLine: readHeaderLine,
  dayIn,
  openingDay,
  formOf,
  dayOrderOf,
  posts: embedded,
  postsIn,
};
