import {
  ADVERBS,
  AUXILIARIES,
  BE,
  COMMON_VERBS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/words.ts';
import { isDescription } from '../subject/apposition.ts';
import { phraseAfter, type Range } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';

/** Tokens between a quotation and the verb of its speaker, at most. */
export const FARTHEST = 40;

/** What may be the verb of somebody who speaks, though no list of verbs holds it: "emailed", "muttered", "suggests". */
export function isTelling(line: Cursor, at: number): boolean {
  if (line.kind(at) !== 'word' || line.capital(at) || line.is(at, BE)) return false;
  const cue = line.cue(at);
  if (cue) return cue.form === 'past' || cue.form === 's';
  return (
    line.isPast(at) ||
    (line.is(at, COMMON_VERBS) && /^(?:wrote|began|went|put|spoke|read|sang)$/.test(line.word(at)))
  );
}

/** Behind a name or a pronoun that follows a quotation any word that is no small one: "she shot back". */
const isAnyVerb = (line: Cursor, at: number): boolean =>
  line.kind(at) === 'word' && !line.capital(at) && !SMALL.some((words) => line.is(at, words));
const SMALL = [AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, ADVERBS];

/** The tag of a quotation: who speaks, and the verb. */
interface Tag {
  speaker: Range;
  verb: number;
}

/** A name that stands alone between commas, after a description: "the mayor's aide, Ann Lee, said". */
function nameIn(line: Cursor, from: number, to: number): Range | null {
  if (to - from < 2 || to - from > 5) return null;
  for (let at = from; at < to; at += 1) if (!line.isName(at)) return null;
  return { from, to };
}

/** "Ann Lee, a teacher in Alden who was there, recalled": the verb behind appositions; -1 where none comes. */
function verbBehind(line: Cursor, comma: number, end: number): number {
  for (let at = comma; at < end && at - comma < FARTHEST; at += 1) {
    if (line.quote(at) || line.mark(at, ';:.')) return -1;
    if (!line.mark(at, ',')) continue;
    let verb = at + 1;
    while (line.isSkipped(verb)) verb += 1;
    if (isTelling(line, verb)) return verb;
  }
  return -1;
}

/** The tag that starts at `from`: a phrase, perhaps an apposition, and a verb. */
export function tagAt(line: Cursor, from: number, end: number): Tag | null {
  const phrase = phraseAfter(line, from);
  if (!phrase) return null;
  let verb = phrase.to;
  // "Ann Lee told": a verb that may be a noun is taken into the phrase.
  for (let at = from + 1; at < phrase.to; at += 1)
    if (isTelling(line, at)) {
      verb = at;
      break;
    }
  const range = { from, to: Math.min(verb, phrase.to) };
  if (line.mark(verb, ',')) {
    const behind = verbBehind(line, verb, end);
    if (behind < 0) return null;
    const comma = nextComma(line, verb + 1, behind);
    const name =
      line.capital(range.to - 1) &&
      line.kind(range.to) !== 'possessive' &&
      !owned(line, range) &&
      !isDescription(line, range)
        ? null
        : nameIn(line, verb + 1, comma);
    return { speaker: name ?? range, verb: behind };
  }
  while (line.isSkipped(verb)) verb += 1;
  const sure = line.is(range.from, PRONOUNS) || line.isName(range.to - 1);
  return isTelling(line, verb) || (sure && isAnyVerb(line, verb)) ? { speaker: range, verb } : null;
}
const owned = (line: Cursor, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (line.kind(at) === 'possessive') return true;
  return false;
};
export function nextComma(line: Cursor, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (line.mark(at, ',')) return at;
  return end;
}
