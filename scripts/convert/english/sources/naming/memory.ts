import type { Cursor } from '../text/cursor.ts';
import { FEMALE, MALE } from '../lexicon/first-names.ts';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from '../lexicon/nouns.ts';
import { headOf, isPlural } from '../subject/head.ts';
import { phraseAfter } from '../subject/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, TITLES } from '../lexicon/words.ts';

/** Titles and the noun by which a text takes them up again: "Sen. Pike", then "the senator". */
const TITLE_NOUNS: Record<string, string> = {
  'sen.': 'senator',
  sen: 'senator',
  'rep.': 'representative',
  rep: 'representative',
  'gov.': 'governor',
  gov: 'governor',
  'dr.': 'doctor',
  'prof.': 'professor',
  'gen.': 'general',
  'col.': 'colonel',
  'sgt.': 'sergeant',
  'lt.': 'lieutenant',
  'capt.': 'captain',
};
/** "Smith Department", "Fox News": a run with one of these is no person. */
const isBody = (token: Token) => ORGANISATION_NOUNS.has(token.word) && !TITLES.has(token.word);

/** What the text has named so far. */
export interface Memory {
  /** Full names by last name. */
  people: Map<string, string>;
  /** People by title noun: "senator". */
  titles: Map<string, string>;
  /** The phrase that introduced a thing or an unnamed person, by its noun: "report". */
  things: Map<string, string>;
  /** The people mentioned last, latest first, at most a few. */
  recent: string[];
  /** Subject of the last unit that began with a person, a body, a group. */
  person: string;
  body: string;
  group: string;
}

export const createMemory = (): Memory => ({
  people: new Map(),
  titles: new Map(),
  things: new Map(),
  recent: [],
  person: '',
  body: '',
  group: '',
});

const RECENT = 6;
const isName = (token: Token | undefined) =>
  token !== undefined && token.capital && token.kind === 'word' && !token.entry.calendar;

/** Takes note of the names and things in a unit, in one pass. */
export function remember(memory: Memory, text: string, line: Cursor): void {
  for (let at = 0; at < line.length; at += 1) {
    const token = line.at(at);
    if (!token || token.kind !== 'word') continue;
    if (isName(token)) {
      let to = at + 1;
      while (line.isName(to)) to += 1;
      rememberRun(memory, text, line, at, to);
      at = to - 1;
    } else if (token.word === 'a' || token.word === 'an' || token.word === 'one')
      rememberThing(memory, text, line, at);
  }
  if (line.word(0) === 'one' || line.word(0) === 'a' || line.word(0) === 'an')
    rememberThing(memory, text, line, 0);
  focus(memory, text, line);
}

function rememberRun(memory: Memory, text: string, line: Cursor, from: number, to: number): void {
  let first = from;
  // "Senate Majority Leader Ann Lee": the name begins after the last title.
  for (let at = from; at < to - 1; at += 1) if (TITLES.has(line.word(at))) first = at + 1;
  while (
    first < to - 1 &&
    (line.is(first, TITLES) ||
      line.is(first, DETERMINERS) ||
      line.is(first, SUBORDINATORS) ||
      line.is(first, PREPOSITIONS))
  )
    first += 1;
  // "Secretary of Homeland Security Alejandro Mayorkas": the office ends where the name begins.
  const office = line.word(from - 1) === 'of' && line.is(from - 2, TITLES);
  if (office && to - first >= 3) first = to - 2;
  const last = line.at(to - 1);
  const start = line.at(first);
  if (!last || !start || PRONOUNS.has(last.word)) return;
  const named = memory.people.get(last.word);
  const name = named ?? text.slice(start.start, last.end);
  const title = line.word(first - 1);
  if (first > from || TITLES.has(title)) memory.titles.set(TITLE_NOUNS[title] ?? title, name);
  const introduced = !named && to - first >= 2 && to - first <= 5;
  if (introduced) memory.people.set(last.word, name);
  const full = named ?? (introduced ? name : undefined);
  if (!full || memory.recent[0] === full) return;
  for (let at = first; at < to; at += 1) if (isBody(line.at(at)!)) return;
  memory.recent = [full, ...memory.recent.filter((each) => each !== full)].slice(0, RECENT);
}

/** "a new report by the inspector": by its noun, with whose it is. */
function rememberThing(memory: Memory, text: string, line: Cursor, at: number): void {
  for (let head = at + 1; head < line.length && head - at <= 5; head += 1) {
    const token = line.at(head);
    if (!token || token.kind !== 'word' || PREPOSITIONS.has(token.word)) return;
    const thing =
      DOCUMENT_NOUNS.has(token.word) || ANONYMOUS_NOUNS.has(token.word) || PERSON_NOUNS.has(token.word);
    const next = line.word(head + 1);
    if (!thing || DOCUMENT_NOUNS.has(next) || PERSON_NOUNS.has(next)) continue;
    const owner = ['by', 'from', 'of'].includes(next) ? phraseAfter(line, head + 2) : null;
    const end = line.at((owner?.to ?? head + 1) - 1)?.end ?? token.end;
    memory.things.set(token.word, text.slice(line.at(at)?.start ?? 0, end));
    return;
  }
}

/** The subject of a unit is what the next pronoun means. */
function focus(memory: Memory, text: string, line: Cursor): void {
  const range = phraseAfter(line, 0);
  const head = range && line.at(headOf(line, range));
  if (!range || !head || PRONOUNS.has(head.word)) return;
  const name = text.slice(line.at(range.from)?.start ?? 0, line.at(range.to - 1)?.end ?? 0);
  if (DOCUMENT_NOUNS.has(head.word) || (ORGANISATION_NOUNS.has(head.word) && !isPlural(line, range)))
    memory.body = name;
  else if (isPlural(line, range) && (PERSON_NOUNS.has(head.word) || ORGANISATION_NOUNS.has(head.word)))
    memory.group = name;
  else if (head.capital && memory.people.has(head.word)) memory.person = memory.people.get(head.word) ?? '';
  else if (line.word(range.to) === ',') focusName(memory, line, range.to + 1);
}

/** "Her rival, Ann Lee, disagrees": the name that follows a description. */
function focusName(memory: Memory, line: Cursor, from: number): void {
  let to = from;
  while (line.isName(to)) to += 1;
  const full = to > from + 1 ? memory.people.get(line.word(to - 1)) : undefined;
  if (full) memory.person = full;
}

/** Whether a full name can be meant by "he" or "she". */
export function fits(name: string, pronoun: string): boolean {
  const first = (name.split(' ')[0] ?? '').toLowerCase();
  return pronoun === 'he' ? !FEMALE.has(first) || MALE.has(first) : !MALE.has(first) || FEMALE.has(first);
}
