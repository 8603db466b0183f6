import { at, blank, gap, type Tokens } from '../dates/tokens.ts';
import { INEXACT, IRREGULAR_PLURALS, NOT_PLURAL, STOP } from './words.ts';

/** Longest noun phrase looked at, in words. */
const REACH = 6;

export interface Noun {
  /** The head: "children". */
  head: string;
  /** The phrase: "unaccompanied migrant children". */
  phrase: string;
}

const VERBS = new Set(
  'won lost met held ran led left began wrote told spoke sent sat stood died works works wins says'.split(
    ' ',
  ),
);

const isPlural = (word: string): boolean =>
  IRREGULAR_PLURALS.has(word) ||
  (/[^s]s$/.test(word) && word.length > 2 && !NOT_PLURAL.has(word) && !/(ous|ss|ics|'s)$/.test(word));

/** The noun phrase counted, from token `first` on: up to the last plural before a verb, preposition or mark. */
export function nounAt(tokens: Tokens, first: number, singular: boolean): Noun | null {
  let head = -1;
  let last = first - 1;
  for (let j = first; j < Math.min(first + REACH, tokens.count); j++) {
    const word = at(tokens, j);
    if (STOP.has(word) || /\d/.test(word) || INEXACT.has(word)) break;
    if (head >= 0 && !isPlural(word)) break;
    // "one officer expressed": a past form ends the noun.
    if (j > first && (/[a-z]{2}ed$/.test(word) || VERBS.has(word)) && head < 0 && singular) break;
    if (head >= 0 && /^[A-Z]/.test(tokens.word[j]!) !== /^[A-Z]/.test(tokens.word[head]!)) break;
    last = j;
    if (isPlural(word) && !(gap(tokens, j) === '-')) head = j;
    const joined = gap(tokens, j);
    if (!blank(tokens, j) && joined !== '-' && !/^['’]$/.test(joined)) break;
    // "the city's residents": the owner is not what is counted.
    if (/^['’]$/.test(joined))
      return at(tokens, j + 1) === 's' ? null : head < 0 ? null : toNoun(tokens, first, head);
  }
  if (head < 0 && singular && last >= first) head = last;
  if (head < first) return null;
  return toNoun(tokens, first, head);
}

const toNoun = (tokens: Tokens, first: number, head: number): Noun => ({
  head: tokens.word[head]!,
  phrase: tokens.text.slice(tokens.start[first]!, tokens.end[head]!),
});

/** The unit of "a 12-member panel": the word behind the hyphen, in the plural. */
export function hyphenated(tokens: Tokens, i: number): Noun {
  const word = tokens.word[i]!;
  return { head: /s$/.test(word) ? word : `${word}s`, phrase: word };
}

/** The noun after "of (all) (the)": the base of a share. */
export function baseAfterOf(tokens: Tokens, to: number): Noun | null {
  let j = to + 1;
  if (!blank(tokens, to) || at(tokens, j) !== 'of') return null;
  while (/^(of|all|the|these|those|its|their|his|her|our|every)$/.test(at(tokens, j)) && blank(tokens, j))
    j++;
  return nounAt(tokens, j, true);
}
