import { dates } from './dates.ts';
import type { Field } from './field.ts';
import { figures } from './figures.ts';

/** Every field that is measured, in the order of docs/extraction.md. A new one is a file here and a line in this list. */
export const fields: readonly Field[] = [dates, figures];
