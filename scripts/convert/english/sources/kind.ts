import type { AttributionFinding } from '../../types.ts';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, OUTLET_NOUNS, PERSON_NOUNS } from './nouns.ts';
import { headOf } from './head.ts';
import type { Outer } from './quotes.ts';
import { TITLES } from './words.ts';

/** The sort of source a noun phrase names, by its head: the last noun before "of", "for", "who". */
export function kindOf(tokens: Outer[]): AttributionFinding['type'] {
  const end = headOf(tokens, { from: 0, to: tokens.length }) + 1;
  const head = tokens[end - 1];
  if (!head) return 'person';
  const capitals = tokens.slice(0, end).filter((token) => token.capital && token.word !== 'the').length;
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
