import { RELATIVE, subjectBefore } from './rules.ts';
import type { Cursor } from '../text/cursor.ts';
import { beforeTime } from '../text/adjunct.ts';
import { isPlural } from './head.ts';
import { phraseBefore, type Range } from './phrases.ts';
import { isVerb } from '../text/word-class.ts';
import { VERBS, type Cue } from '../lexicon/verbs.ts';
import { BE, DETERMINERS, NEGATIONS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/words.ts';

/** Who speaks, and what stands between the speaker and the verb. */
export interface Subject extends Range {
  negated: boolean;
  /** First token of speaker, appositions and auxiliaries. */
  edge: number;
  inverted: boolean;
}

/** The subject of the verb at `at`; null where the verb does not attribute (passive, infinitive, noun). */
export function subjectOf(line: Cursor, at: number, cue: Cue): Subject | null {
  let left = at;
  let negated = false;
  let be = false;
  while (left > 0 && line.isSkipped(left - 1) && line.word(left - 1) !== 'all') {
    const word = line.word(left - 1);
    negated ||= NEGATIONS.has(word);
    be ||= BE.has(word);
    left -= 1;
  }
  // "is expected", "was told": the subject does not speak; "was quoted as saying" does.
  if (be && cue.form !== 'ing') return null;
  if (cue.form === 'base' && line.word(left - 1) === 'to') return infinitive(line, left - 1);
  const bare = left === at;
  // "has known", but no bare "known".
  if (bare && cue.form === 'participle') return null;
  left = beforeTime(line, left);
  const range = subjectBefore(line, left, cue);
  if (!range || (!line.is(left - 1, RELATIVE) && isReduced(line, range, cue, bare))) return null;
  if (cue.form === 'base' && bare && !isPlural(line, range)) return null;
  return { ...range, negated, edge: range.edge ?? range.from, inverted: false };
}

/** "went on to say", "continued to argue", "used to say", "was quoted as saying": one cue of several words. */
function infinitive(line: Cursor, to: number): Subject | null {
  const verb = line.word(to - 1) === 'on' ? to - 2 : to - 1;
  if (!['went', 'goes', 'continued', 'continues', 'used'].includes(line.word(verb))) return null;
  const range = phraseBefore(line, verb);
  return range && { ...range, negated: false, edge: range.from, inverted: false };
}

/** Participles that follow their noun more often than they take it as a subject. */
const PARTICIPLES = new Set(
  'dub call label brand deem consider estimate expect describe portray outline order request propose'.split(
    ' ',
  ),
);

/** "legislation dubbed the Act", "an estimated 40", "the mayor's warning": no subject and its verb. */
function isReduced(line: Cursor, range: Range, cue: Cue, bare: boolean): boolean {
  const last = line.at(range.to - 1);
  if (!last || last.kind === 'possessive' || line.kind(range.to) === 'possessive') return true;
  if (!bare || cue.form === 'ing') return false;
  if (DETERMINERS.has(last.word) && !SPEAKING.has(last.word)) return true;
  // Number tells nouns from verbs: "immigration advocates" is no "she advocates".
  if (cue.form === 's' && !last.capital && isPlural(line, range)) return true;
  if (cue.form !== 'past') return false;
  const stop = line.at(range.from - 1);
  if (!stop || stop.kind !== 'word' || SUBORDINATORS.has(stop.word)) return false;
  if (PREPOSITIONS.has(stop.word)) return true;
  const frames = VERBS.get(stop.word)?.frames;
  return isVerb(stop) && (PARTICIPLES.has(cue.lemma) || (!frames?.has('clause') && !frames?.has('that')));
}

const SPEAKING = new Set(
  'many some several most few all both one two three four five six seven eight nine ten those others each he she they it we i who'.split(
    ' ',
  ),
);
