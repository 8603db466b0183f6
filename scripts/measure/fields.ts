import { claims } from './claims.ts';
import { dates } from './dates.ts';
import type { Field } from './field.ts';
import { figures } from './figures.ts';
import { pages } from './pages/pages.ts';
import { sources } from './sources.ts';

/** Every field that is measured, in the order of docs/extraction.md. A new one is a file here and a line in this list. */
export const fields: readonly Field[] = [sources, dates, figures, claims, pages];
