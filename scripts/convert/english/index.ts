import type { Language } from '../language.ts';
import { findClaims } from './claims/find.ts';
import { findDates } from './dates/find.ts';
import { findFigures } from './figures/find.ts';
import { createMatcher, findNames } from './names.ts';
import { page } from './page/index.ts';
import { findSources } from './sources/find.ts';
import { findUnattributed } from './sources/unattributed.ts';

/** English as news of the United States, the United Kingdom, India, Africa and Australia writes it. */
export const english: Language = {
  page,
  findDates,
  findFigures,
  findSources,
  findUnattributed,
  findClaims,
  findNames,
  createMatcher,
};
