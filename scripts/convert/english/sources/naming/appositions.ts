import { PERSON_NOUNS } from '../lexicon/nouns.ts';
import { RELATIVES, ROLES, TITLE_NOUNS } from '../lexicon/roles.ts';
import { BE, DETERMINERS, PREPOSITIONS } from '../lexicon/words.ts';
import type { Cursor } from '../text/cursor.ts';
import { genderOfNoun, type Gender } from './person.ts';
import type { Run } from './runs.ts';

/** What the words around a name say of its bearer. */
export interface Told {
  /** Nouns: "attorney", "mayor". */
  roles: string[];
  gender: Gender | undefined;
  /** Whether they show that a person is named. */
  sure: boolean;
  /** "whose brother Tom Lee": a relative of somebody of perhaps the same last name. */
  relative: boolean;
}

/** Tokens of an apposition that are read, at most. */
const LONGEST = 14;
const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'whose']);

/** A noun of one person, in the singular. */
export const isRole = (line: Cursor, at: number): boolean =>
  line.kind(at) === 'word' &&
  (line.is(at, ROLES) ||
    (line.is(at, PERSON_NOUNS) && !/s$|^(?:people|men|women|police)$/.test(line.word(at))));

/** The noun that a title stands for: "Sen." is "senator". */
const nounOf = (title: string): string => TITLE_NOUNS[title] ?? title;

/** End of the group of nouns that starts at `from`: before a preposition, a mark, a verb or "who". */
function groupEnd(line: Cursor, from: number, end: number): number {
  let to = from;
  while (
    to < end &&
    line.kind(to) !== 'mark' &&
    !line.quote(to) &&
    !line.is(to, PREPOSITIONS) &&
    !isWho(line, to)
  )
    to += 1;
  return to;
}
const isWho = (line: Cursor, at: number): boolean =>
  ['who', 'whose', 'which', 'that'].includes(line.word(at));

/** Titles within the run and the noun before it: "Rep. Ann Lee", "board chair Ann Lee". */
function titles(line: Cursor, run: Run): string[] {
  const found: string[] = [];
  for (let at = run.from; at < run.first; at += 1) found.push(nounOf(line.word(at)));
  if (isRole(line, run.from - 1)) found.push(nounOf(line.word(run.from - 1)));
  // "Cabinet Secretary" is "the CS" from then on.
  const [one, two] = found.slice(-2);
  if (one && two) found.push(one.charAt(0) + two.charAt(0));
  return found;
}

/** "Ann Lee, 34, a chemistry teacher in Alden,": the noun after the name. */
function after(line: Cursor, run: Run): Omit<Told, 'relative'> {
  const told: Omit<Told, 'relative'> = { roles: [], gender: undefined, sure: false };
  if (!line.mark(run.to, ',')) return told;
  let from = run.to + 1;
  if (line.kind(from) === 'number' && line.mark(from + 1, ',')) {
    told.sure = true;
    told.roles.push(`${line.word(from)}-year-old`);
    from += 2;
  }
  if (line.word(from) === 'who' || line.word(from) === 'whose') return { ...told, sure: true };
  // "Ann Lee, Tom Park and": a list goes on, but "Ann Lee, Park's lawyer".
  if (
    line.isName(from) &&
    !isRole(line, from) &&
    line.kind(from + 1) !== 'possessive' &&
    !describes(line, from)
  )
    return told;
  const to = groupEnd(line, from, Math.min(line.length, from + LONGEST));
  for (let at = to - 1; at >= from && !line.isVerb(at); at -= 1)
    if (isRole(line, at)) {
      told.roles.push(line.word(at));
      break;
    }
  return told;
}

/** "Republican pollster Ann Lee": capitals of a party before a noun. */
const describes = (line: Cursor, at: number): boolean => isRole(line, at + 1) && !line.capital(at + 1);

/** "his attorney, Ann Lee,", "The director of the plant, Ann Lee,": the noun before the name. */
function before(line: Cursor, run: Run): string[] {
  if (!line.mark(run.from - 1, ',')) return [];
  let from = run.from - 2;
  while (from > 0 && run.from - from < LONGEST && line.kind(from) !== 'mark' && !line.quote(from)) {
    if (line.isVerb(from)) return [];
    from -= 1;
  }
  if (line.kind(from) === 'mark' || line.quote(from)) from += 1;
  while (from < run.from && !isStart(line, from)) from += 1;
  const to = groupEnd(line, from, run.from - 1);
  return isRole(line, to - 1) ? [line.word(to - 1)] : [];
}

/** A determiner, an owner or a title begins a description; "its chief executive" as well. */
const isStart = (line: Cursor, at: number): boolean =>
  line.is(at, DETERMINERS) || line.is(at, OWNERS) || line.kind(at + 1) === 'possessive' || isRole(line, at);

/** "Lee is one of the first women in Congress": the gender that a predicate tells. */
export function genderBehind(line: Cursor, from: number): Gender | undefined {
  if (!line.is(from, BE)) return undefined;
  for (let at = from + 1; at < from + 10 && line.isWord(at); at += 1) {
    const gender = genderOfNoun(line.word(at).replace(/men$/, 'man'));
    if (gender) return gender;
  }
  return undefined;
}

/** "his brother Tom Lee", "Lee's wife, Ann Lee": named as somebody's relative. */
function isRelative(line: Cursor, run: Run): boolean {
  const noun = line.mark(run.from - 1, ',') ? run.from - 2 : run.from - 1;
  if (!line.is(noun, RELATIVES)) return false;
  for (let at = noun - 1; at >= 0 && noun - at < 4; at -= 1)
    if (line.is(at, OWNERS) || line.kind(at) === 'possessive') return true;
  return false;
}

/** Everything that the words around a name tell of its bearer. */
export function toldOf(line: Cursor, run: Run): Told {
  const behind = after(line, run);
  const roles = [...titles(line, run), ...before(line, run), ...behind.roles];
  const genders = roles.map(genderOfNoun).filter((each) => each !== undefined);
  return {
    roles,
    gender: genders[0],
    sure: behind.sure || roles.length > 0,
    relative: isRelative(line, run),
  };
}
