import { isGivenName } from '../lexicon/first-names.ts';
import { COMPANIES, ORGANISATION_NOUNS, OUTLET_NOUNS } from '../lexicon/nouns.ts';
import { PLACES } from '../lexicon/places.ts';
import { ADDRESS, AFTER_NAME, JOINT_TITLES, RANKS, ROLES } from '../lexicon/roles.ts';
import {
  ADVERBS,
  COMMON_VERBS,
  DAYS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TITLES,
} from '../lexicon/words.ts';
import type { Range } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';

/** A run of capitalised words that may name a person: "Senate Majority Leader Ann van der Lee". */
export interface Run extends Range {
  /** First token of the name itself, after the titles. */
  first: number;
}

/** Small words inside names: "Ursula von der Leyen". */
const PARTICLES = new Set(
  'de da di do dos du del della der den van von la le bin bint ibn al el ter ten'.split(' '),
);
/** A longer run is a title or shouted. */
const LONGEST = 8;

const isClosed = (line: Cursor, at: number): boolean =>
  [DETERMINERS, PRONOUNS, SUBORDINATORS, PREPOSITIONS, ADVERBS, COMMON_VERBS].some((words) =>
    line.is(at, words),
  ) ||
  (line.isAdverb(at) && !isGivenName(line.word(at)));

/** End of the run of names that starts at `from`. */
function runEnd(line: Cursor, from: number): number {
  let to = from + 1;
  for (;;) {
    let next = to;
    while (next - to < 3 && line.is(next, PARTICLES) && !line.capital(next)) next += 1;
    if (line.mark(next, '.') && next === to && line.word(to - 1).length === 1) next += 1;
    if (!line.isName(next) || to - from >= LONGEST) return to;
    to = next + 1;
  }
}

/** Where the name itself begins: after titles, and after the office in "Secretary of Public Works Tom Park". */
function nameStart(line: Cursor, from: number, to: number): number {
  let first = from;
  for (let at = from; at < to - 1; at += 1) if (isTitle(line, at)) first = at + 1;
  // "Works Minister", "Board Chair" alone name an office; "Chair Lee" names a person.
  const office = line.word(from - 1) === 'of' && line.is(from - 2, TITLES) && to - from >= 3;
  return office && first === from ? to - 2 : first;
}

/** "Co-author", "Vice-chair" */
const PREFIX = /^(?:co|vice|ex|then|sub)-/;

const isCapitals = (line: Cursor, at: number): boolean => line.at(at)?.entry.capitals === true;

/** "DSP Tom Park", "NSW Tom Park": a rank, or three capitals before a first and a last name that have small letters. */
const isRank = (line: Cursor, at: number): boolean => {
  if (!isCapitals(line, at) || isCapitals(line, at + 1) || !line.isName(at + 1)) return false;
  return (
    line.is(at, RANKS) || (line.word(at).length > 2 && line.isName(at + 2) && isGivenName(line.word(at + 1)))
  );
};

/** "Little Ann Lee", "Young Tom Park": how old somebody is, before a first and a last name. */
const isAge = (line: Cursor, at: number): boolean =>
  /^(?:little|young|old|baby)$/.test(line.word(at)) && isGivenName(line.word(at + 1)) && line.isName(at + 2);

/** "Ann Cook Park": a role behind a first name that begins the run is a last name. */
const isMiddleName = (line: Cursor, at: number): boolean =>
  isGivenName(line.word(at - 1)) && line.isName(at - 1) && !line.isName(at - 2);

/** A title or a form of address; "Dean" and "Judge" before a last name may be first names and are none. */
export const isTitle = (line: Cursor, at: number): boolean =>
  isRank(line, at) ||
  isAge(line, at) ||
  ([TITLES, ADDRESS, ROLES, JOINT_TITLES].some((words) => words.has(line.word(at).replace(PREFIX, ''))) &&
    !isMiddleName(line, at) &&
    !(isGivenName(line.word(at)) && line.isName(at + 1)));

/** "Monday Itse, 29,": a day is a first name where an age follows the last. */
const isDayName = (line: Cursor, at: number): boolean =>
  line.is(at, DAYS) &&
  line.capital(at) &&
  line.isName(at + 1) &&
  line.mark(at + 2, ',') &&
  line.kind(at + 3) === 'number';

/** Every run of names in a sentence or a stretch of it, closed words at its beginning left out. */
export function runsIn(line: Cursor, { from, to: last }: Range = { from: 0, to: line.length }): Run[] {
  const runs: Run[] = [];
  for (let at = from; at < last; at += 1) {
    if ((!line.isName(at) && !isDayName(line, at)) || isClosed(line, at)) continue;
    let to = runEnd(line, at);
    const end = to;
    while (to - at > 1 && line.is(to - 1, AFTER_NAME)) to -= 1;
    runs.push({ from: at, to, first: nameStart(line, at, to) });
    at = end - 1;
  }
  return runs;
}

/** A company or a place of one word. */
export const isNobody = (word: string): boolean => COMPANIES.has(word) || PLACES.has(word);

/** "the union Unity", "charity Clear Line": a name behind the noun of what it names. */
export const isApposed = (line: Cursor, { from, first, to }: Run): boolean =>
  from === first &&
  line.is(from - 1, BODIES) &&
  !line.capital(from - 1) &&
  !(to - from > 1 && isGivenName(line.word(first)));
const BODIES = new Set(
  'union charity bank company firm airline retailer operator insurer lender group nonprofit consultancy startup start-up carmaker drugmaker supermarket developer broadcaster pressure-group'.split(
    ' ',
  ),
);

/** "Smith Department", "Fox News", "Super PACs": a run that is no person. */
export function isBody(line: Cursor, run: Run): boolean {
  if (isApposed(line, run)) return true;
  for (let at = run.first; at < run.to; at += 1) {
    if (isGivenName(line.word(at)) && at === run.first && run.to - run.first > 1) continue;
    if (line.is(at, ORGANISATION_NOUNS) && !line.is(at, TITLES)) return true;
    if (
      line.is(at, OUTLET_NOUNS) &&
      run.to - run.first > 1 &&
      at === run.to - 1 &&
      !isGivenName(line.word(run.first))
    )
      return true;
  }
  return false;
}
