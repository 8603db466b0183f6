import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/words.ts';
import type { Range } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';
import { isRole } from './appositions.ts';

/** A person described and not named: "a retired teacher", "the attorney", "his wife". */
export interface Description extends Range {
  noun: string;
  /** "the", "this" and owners take up somebody known. */
  definite: boolean;
}

const INDEFINITE = new Set(['a', 'an', 'one', 'another']);
const DEFINITE = new Set(['the', 'this', 'that', 'his', 'her', 'their', 'its']);
/** Words between the determiner and the noun, at most. */
const LONGEST = 5;

const ends = (line: Cursor, at: number): boolean =>
  !line.isWord(at) ||
  (line.kind(at) === 'number' && !/[a-z]/.test(line.word(at))) ||
  line.is(at, PREPOSITIONS) ||
  line.is(at, SUBORDINATORS) ||
  line.isVerb(at) ||
  line.is(at, DETERMINERS);

/** "Lee's spokesman": the description that begins with the owner's name; null where none does. */
export function ownedAt(line: Cursor, owner: number, possessive: number): Description | null {
  if (line.kind(possessive) !== 'possessive') return null;
  let to = possessive + 1;
  while (to - possessive <= LONGEST && !ends(line, to)) to += 1;
  if (line.capital(to - 1)) return null;
  while (to - possessive > 2 && !isRole(line, to - 1)) to -= 1;
  if (!isRole(line, to - 1) || line.kind(to) === 'possessive') return null;
  return { from: owner, to, noun: line.word(to - 1), definite: false };
}

/** The description whose determiner stands at `from`; null where none does, and where it is the title of a name. */
export function descriptionAt(line: Cursor, from: number): Description | null {
  const definite = line.is(from, DEFINITE);
  if (!definite && !line.is(from, INDEFINITE)) return null;
  let to = from + 1;
  while (to - from <= LONGEST && !ends(line, to)) to += 1;
  // "The senator shot back": a verb that no list holds ends it as well; before a name it is a title.
  if (!line.capital(to - 1)) while (to - from > 2 && !isRole(line, to - 1)) to -= 1;
  const noun = line.word(to - 1);
  if (to - from < 2 || !isRole(line, to - 1) || line.kind(to) === 'possessive') return null;
  return { from, to, noun, definite };
}
