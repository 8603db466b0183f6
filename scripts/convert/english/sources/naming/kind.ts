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

/** The sort of source a noun phrase names, by its head: the last noun before "of", "for", "who". */
export function kindOf(line: Cursor): AttributionFinding['type'] {
  const end = headOf(line, { from: 0, to: line.length }) + 1;
  const head = line.at(end - 1);
  if (!head) return 'person';
  const capitals = line.tokens.slice(0, end).filter((token) => token.capital && token.word !== 'the').length;
  if (/^(he|she|i|we|you)$/.test(head.word)) return 'person';
  if (head.capital && capitals > 0) {
    if (OUTLET_NOUNS.has(head.word)) return 'outlet';
    if (DOCUMENT_NOUNS.has(head.word)) return 'document';
    if (ORGANISATION_NOUNS.has(head.word) || /^[A-Z.]{2,}$/.test(head.word)) return 'organisation';
    return 'person';
  }
  if (TITLES.has(head.word) || PERSON_NOUNS.has(head.word) || ANONYMOUS_NOUNS.has(head.word))
    return ANONYMOUS_NOUNS.has(head.word) ? 'anonymous' : 'person';
  if (DOCUMENT_NOUNS.has(head.word)) return 'document';
  if (OUTLET_NOUNS.has(head.word)) return 'outlet';
  if (ORGANISATION_NOUNS.has(head.word)) return 'organisation';
  return /s$/.test(head.word) ? 'organisation' : 'person';
}
