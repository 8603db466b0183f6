import { PERSON_NOUNS } from '../lexicon/nouns.ts';
import { ROLES } from '../lexicon/roles.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/words.ts';
import type { Cursor } from '../text/cursor.ts';

/** Small words before a name that say what its bearer is, at most: "former head teacher". */
const LONGEST = 4;
const NONE = [DETERMINERS, PREPOSITIONS, SUBORDINATORS];

/** Past "retired judge" in "the chair, retired judge Ann Lee": where the name begins; `from` where no such words stand. */
export function afterRole(line: Cursor, from: number): number {
  let at = from;
  while (at - from < LONGEST && line.kind(at) === 'word' && !line.capital(at)) {
    if (NONE.some((words) => line.is(at, words))) return from;
    at += 1;
  }
  const role = line.is(at - 1, ROLES) || line.is(at - 1, PERSON_NOUNS);
  return at > from && role && line.isName(at) ? at : from;
}
