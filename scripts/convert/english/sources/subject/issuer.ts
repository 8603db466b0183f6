import { DOCUMENT_NOUNS } from '../lexicon/nouns.ts';
import { ISSUING } from '../lexicon/verbs.ts';
import type { Cursor } from '../text/cursor.ts';
import { acrossApposition } from './apposition.ts';
import { clauseSubject } from './clause.ts';
import { headOf } from './head.ts';
import { phraseBefore, type Range } from './phrases.ts';

/** "His office released a statement saying": the office, and not the statement. */
export function issuer(line: Cursor, document: Range): Range | null {
  let verb = document.from - 1;
  if (!line.is(headOf(line, document), DOCUMENT_NOUNS)) return null;
  if (['out', 'up'].includes(line.word(verb))) verb -= 1;
  if (!line.is(verb, ISSUING) || line.capital(verb)) return null;
  let left = verb;
  while (left > 0 && line.isSkipped(left - 1)) left -= 1;
  if (line.mark(left - 1, ',')) return acrossApposition(line, left - 1) ?? clauseSubject(line, left - 1);
  if (['and', 'but'].includes(line.word(left - 1))) return clauseSubject(line, left - 1);
  return phraseBefore(line, left);
}
