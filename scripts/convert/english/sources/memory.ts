import { FEMALE, MALE } from './first-names.ts';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './nouns.ts';
import { headOf, isPlural } from './head.ts';
import { phraseAfter } from './phrases.ts';
import type { Outer } from './quotes.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, TITLES } from './words.ts';

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
export function remember(memory: Memory, text: string, tokens: Outer[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') continue;
    if (isName(token)) {
      let to = at + 1;
      while (isName(tokens[to])) to += 1;
      rememberRun(memory, text, tokens, at, to);
      at = to - 1;
    } else if (token.word === 'a' || token.word === 'an' || token.word === 'one')
      rememberThing(memory, text, tokens, at);
  }
  if (tokens[0]?.word === 'one' || tokens[0]?.word === 'a' || tokens[0]?.word === 'an')
    rememberThing(memory, text, tokens, 0);
  focus(memory, text, tokens);
}

function rememberRun(memory: Memory, text: string, tokens: Outer[], from: number, to: number): void {
  let first = from;
  // "Senate Majority Leader Ann Lee": the name begins after the last title.
  for (let at = from; at < to - 1; at += 1) if (TITLES.has(tokens[at]!.word)) first = at + 1;
  while (
    first < to - 1 &&
    (TITLES.has(tokens[first]?.word ?? '') ||
      DETERMINERS.has(tokens[first]?.word ?? '') ||
      SUBORDINATORS.has(tokens[first]?.word ?? '') ||
      PREPOSITIONS.has(tokens[first]?.word ?? ''))
  )
    first += 1;
  // "Secretary of Homeland Security Alejandro Mayorkas": the office ends where the name begins.
  const office = tokens[from - 1]?.word === 'of' && TITLES.has(tokens[from - 2]?.word ?? '');
  if (office && to - first >= 3) first = to - 2;
  const last = tokens[to - 1];
  const start = tokens[first];
  if (!last || !start || PRONOUNS.has(last.word)) return;
  const named = memory.people.get(last.word);
  const name = named ?? text.slice(start.start, last.end);
  const title = tokens[first - 1]?.word ?? '';
  if (first > from || TITLES.has(title)) memory.titles.set(TITLE_NOUNS[title] ?? title, name);
  const introduced = !named && to - first >= 2 && to - first <= 5;
  if (introduced) memory.people.set(last.word, name);
  const full = named ?? (introduced ? name : undefined);
  if (!full || memory.recent[0] === full) return;
  for (let at = first; at < to; at += 1) if (isBody(tokens[at]!)) return;
  memory.recent = [full, ...memory.recent.filter((each) => each !== full)].slice(0, RECENT);
}

/** "a new report by the inspector": by its noun, with whose it is. */
function rememberThing(memory: Memory, text: string, tokens: Outer[], at: number): void {
  for (let head = at + 1; head < tokens.length && head - at <= 5; head += 1) {
    const token = tokens[head];
    if (!token || token.kind !== 'word' || PREPOSITIONS.has(token.word)) return;
    const thing =
      DOCUMENT_NOUNS.has(token.word) || ANONYMOUS_NOUNS.has(token.word) || PERSON_NOUNS.has(token.word);
    const next = tokens[head + 1]?.word ?? '';
    if (!thing || DOCUMENT_NOUNS.has(next) || PERSON_NOUNS.has(next)) continue;
    const owner = ['by', 'from', 'of'].includes(next) ? phraseAfter(tokens, head + 2) : null;
    const end = tokens[(owner?.to ?? head + 1) - 1]?.end ?? token.end;
    memory.things.set(token.word, text.slice(tokens[at]?.start ?? 0, end));
    return;
  }
}

/** The subject of a unit is what the next pronoun means. */
function focus(memory: Memory, text: string, tokens: Outer[]): void {
  const range = phraseAfter(tokens, 0);
  const head = range && tokens[headOf(tokens, range)];
  if (!range || !head || PRONOUNS.has(head.word)) return;
  const name = text.slice(tokens[range.from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0);
  if (DOCUMENT_NOUNS.has(head.word) || (ORGANISATION_NOUNS.has(head.word) && !isPlural(tokens, range)))
    memory.body = name;
  else if (isPlural(tokens, range) && (PERSON_NOUNS.has(head.word) || ORGANISATION_NOUNS.has(head.word)))
    memory.group = name;
  else if (head.capital && memory.people.has(head.word)) memory.person = memory.people.get(head.word) ?? '';
  else if (tokens[range.to]?.word === ',') focusName(memory, tokens, range.to + 1);
}

/** "Her rival, Ann Lee, disagrees": the name that follows a description. */
function focusName(memory: Memory, tokens: Outer[], from: number): void {
  let to = from;
  while (isName(tokens[to])) to += 1;
  const full = to > from + 1 ? memory.people.get(tokens[to - 1]!.word) : undefined;
  if (full) memory.person = full;
}

/** Whether a full name can be meant by "he" or "she". */
export function fits(name: string, pronoun: string): boolean {
  const first = (name.split(' ')[0] ?? '').toLowerCase();
  return pronoun === 'he' ? !FEMALE.has(first) || MALE.has(first) : !MALE.has(first) || FEMALE.has(first);
}
