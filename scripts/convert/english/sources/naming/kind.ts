import type { Cursor } from '../text/cursor.ts';
import type { AttributionFinding } from '../../../types.ts';
import {
  ANONYMOUS_NOUNS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
} from '../lexicon/nouns.ts';
import { headOf } from '../subject/head.ts';
import { TITLES } from '../lexicon/words.ts';

type Kind = AttributionFinding['type'];

/** Nouns by the sort of source they name, in this order; titles and nouns of people come before those of bodies. */
const COMMON: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['anonymous', ANONYMOUS_NOUNS],
  ['person', TITLES],
  ['person', PERSON_NOUNS],
  ['document', DOCUMENT_NOUNS],
  ['outlet', OUTLET_NOUNS],
  ['organisation', ORGANISATION_NOUNS],
];
const PROPER: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['outlet', OUTLET_NOUNS],
  ['document', DOCUMENT_NOUNS],
  ['organisation', ORGANISATION_NOUNS],
];
const PEOPLE = new Set(['he', 'she', 'i', 'we', 'you']);

/** The sort of source a noun phrase names, by its head: the last noun before "of", "for", "who". */
export function kindOf(line: Cursor): Kind {
  const at = headOf(line, { from: 0, to: line.length });
  const word = line.word(at);
  if (!word || PEOPLE.has(word)) return 'person';
  const proper = line.capital(at) && word !== 'the';
  const found = (proper ? PROPER : COMMON).find(([, nouns]) => nouns.has(word))?.[0];
  return found ?? (!proper && word.endsWith('s') ? 'organisation' : 'person');
}
