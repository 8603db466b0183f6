import {
  ANONYMOUS_NOUNS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  PERSON_NOUNS,
} from '../lexicon/nouns.ts';
import { ROLES } from '../lexicon/roles.ts';
import {
  DAYS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  WHILE_SPEAKING,
} from '../lexicon/words.ts';
import type { Range } from '../subject/phrases.ts';
import { TIME } from '../subject/trim.ts';
import type { Cursor } from '../text/cursor.ts';

const CONJUNCTIONS = new Set([
  'and',
  'or',
  'but',
  'nor',
  'yet',
  'so',
  'then',
  'also',
  'however',
  'meanwhile',
]);
/** Adjectives that begin a sentence with a capital: "New figures show". */
const OPENING = new Set(
  'new fresh latest recent official separate internal early further initial final'.split(' '),
);
const OWNERS = new Set(['his', 'her', 'their', 'its', 'whose', 'my', 'our', 'your']);
const NOUNS = [ANONYMOUS_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, OUTLET_NOUNS, PERSON_NOUNS, ROLES];
const QUANTITIES = new Set(
  'many some another others most few several both neither everyone everybody somebody someone anyone one all those half two three four five six seven eight nine ten people police who which that whoever each a'.split(
    ' ',
  ),
);

/** Past a conjunction at the front, and past "accompanied by". */
function start(line: Cursor, { from, to }: Range): number {
  let at = from;
  while (at < to - 1 && line.is(at, CONJUNCTIONS)) at += 1;
  const participle = line.isPast(at) || /^[a-z]{3,}ing$/.test(line.word(at));
  const by = ['by', 'with', 'alongside'].includes(line.word(at + 1));
  return participle && by && at + 2 < to ? at + 2 : at;
}

/** A pronoun speaks alone: "She in turn said"; "an official on condition of anonymity" is an official. */
function end(line: Cursor, from: number, to: number): number {
  if (line.is(from, PRONOUNS) && line.word(from + 1) !== 'and') return from + 1;
  for (let at = from + 1; at + 1 < to; at += 1)
    if (line.word(at) === 'on' && line.word(at + 1) === 'condition') return at;
  // "an audit released Friday": the day is left out, and so is what it goes with.
  return to - from > 1 && line.isPast(to - 1) && line.is(to - 2, DOCUMENT_NOUNS) ? to - 1 : to;
}

/** "whose sponsor": a noun alone goes with its owner. */
const ownedFrom = (line: Cursor, from: number, to: number): number =>
  to - from === 1 && line.is(from - 1, OWNERS) ? from - 1 : from;

/** One word alone is somebody's name, a pronoun, a plural or a known noun; "local" and "overnight" are not. */
function singleWord(line: Cursor, at: number): boolean {
  const word = line.word(at);
  if (line.kind(at) !== 'word' || DAYS.has(word) || CONJUNCTIONS.has(word) || OPENING.has(word)) return false;
  if (line.capital(at) || PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word) || OWNERS.has(word)) return true;
  return QUANTITIES.has(word) || /[^s']s$/.test(word) || NOUNS.some((nouns) => nouns.has(word));
}

/** A participle clause at the front ("Speaking in May") names nobody. */
const isParticiple = (line: Cursor, { from, to }: Range): boolean =>
  /^[a-z]{3,}ing$/.test(line.word(from)) &&
  to - from > 1 &&
  (line.is(from + 1, PREPOSITIONS) || (line.is(from, WHILE_SPEAKING) && !line.capital(from + 1)));

/** "the summer": a time names nobody. */
const isTime = (line: Cursor, { from, to }: Range): boolean =>
  to - from <= 3 && line.is(from, DETERMINERS) && line.is(to - 1, TIME) && !line.capital(to - 1);

/**
 * The one gate for whoever may be a source.
 *
 * @returns the phrase without a conjunction or participle before it; null for a number, a possessive, a bare
 * adjective, a participle clause: they name nobody
 */
export function gate(line: Cursor, range: Range): Range | null {
  const first = start(line, range);
  const to = end(line, first, range.to);
  const from = ownedFrom(line, first, to);
  if (from >= to || line.kind(to - 1) === 'possessive' || line.is(to - 1, PREPOSITIONS)) return null;
  if (to - from === 1 && !singleWord(line, from)) return null;
  if (isParticiple(line, { from, to }) || isTime(line, { from, to })) return null;
  for (let at = from; at < to; at += 1) if (line.kind(at) === 'word') return { from, to };
  return null;
}
