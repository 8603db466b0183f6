import type { Cursor } from '../text/cursor.ts';
import { isMark } from '../text/word-class.ts';
import type { Outer } from '../text/quotes.ts';
import { type Cue, type Frame } from '../lexicon/verbs.ts';
import { afterAdjunct, afterThat, isSure, startsClause, startsPhrase } from './clause-ahead.ts';
import { pastTime } from '../text/adjunct.ts';
import { afterListener } from './listener.ts';
import { ABOUT, DETERMINERS, OBJECT_PRONOUNS, WH } from '../lexicon/words.ts';

/** "spoke of the need", but "spoke at the meeting", "told in court". */
const TALK = new Set(['speak', 'talk', 'tell', 'believe', 'joke', 'boast', 'brag']);
/** Words before a quotation that may be the subject of its verb. */
const RUN_IN = 6;
/** Who declines to comment is not cited. */
const SILENT = new Set(['decline', 'refuse']);
const TELLING = new Set(
  'comment say answer discuss elaborate respond reply speak talk give provide disclose identify name confirm explain be'.split(
    ' ',
  ),
);

/** A place behind a verb, and what is known there. */
interface Behind {
  line: Cursor;
  from: number;
  end: number;
  cue: Cue;
  next: Outer;
}
/** Where the words attributed start; -1 where nothing is attributed; null where the rule does not tell. */
type Rule = (behind: Behind) => number | null;

const has = ({ cue }: Behind, frame: Frame): boolean => cue.frames.has(frame);

const quotation: Rule = (behind) =>
  !behind.next.quote ? null : has(behind, 'mind') && !has(behind, 'clause') ? -1 : behind.from;

const punctuated: Rule = ({ line, from, end, next }) => {
  if (isMark(next, ',:') && line.quote(from + 1)) return from + 1;
  if (!isMark(next, ':')) return null;
  return from + 1 < end ? from + 1 : -1;
};

const clausal: Rule = (behind) => {
  if (!(['clause', 'that', 'told', 'thing'] as const).some((frame) => has(behind, frame))) return null;
  const that = afterThat(behind.line, behind.from, behind.end);
  if (that >= 0) return that;
  return WH.has(behind.next.word) ? behind.from : null;
};

const infinitive: Rule = (behind) => {
  const { line, from, cue, next } = behind;
  if (next.word !== 'to') return null;
  if (SILENT.has(cue.lemma) && line.is(from + 1, TELLING)) return -1;
  const verb = line.isWord(from + 1) && !line.capital(from + 1) && !line.is(from + 1, DETERMINERS);
  return has(behind, 'to') && verb ? from : -1;
};

const prepositional: Rule = (behind) => {
  const { word } = behind.next;
  if (!has(behind, 'about') || !ABOUT.has(word)) return null;
  return TALK.has(behind.cue.lemma) && word !== 'of' && word !== 'about' ? -1 : behind.from;
};

const comma: Rule = ({ next }) => (isMark(next, ',') ? -1 : null);

const bareClause: Rule = (behind) => {
  const { line, from, end, cue } = behind;
  return has(behind, 'clause') && startsClause(line, from, end, cue) ? afterAdjunct(line, from, end) : null;
};

/** "told Reuters the deal “is dead”": the clause runs on into the quotation, which holds its verb. */
const mixed: Rule = (behind) => {
  const { line, from, end } = behind;
  const thing = has(behind, 'thing');
  if (!has(behind, 'told') && !thing) return null;
  for (let at = from + 1; at < end && at - from <= RUN_IN; at += 1) {
    const first = line.quote(at)?.inner[0];
    // "found the agency “had lied”", but "found the bag “under a chair”".
    if (first && thing) return first.entry.verb || first.entry.auxiliary ? from : null;
    if (first) return first.kind === 'word' && !first.capital ? from : null;
    if (line.kind(at) === 'mark') return null;
  }
  return null;
};

const NAMING = new Set(['call', 'label', 'brand', 'dub', 'deem']);

const object: Rule = (behind) => {
  const { cue, next, from } = behind;
  if (!has(behind, 'object') || !startsPhrase(next)) return null;
  // "“Cowards,” she called them": nothing but whom it is said of.
  if (NAMING.has(cue.lemma) && OBJECT_PRONOUNS.has(next.word) && from + 1 >= behind.end) return -1;
  const finite = cue.form !== 's' && cue.form !== 'base';
  return !has(behind, 'noun') || finite || isSure(next) ? from : null;
};

/** In this order; the first that tells wins. */
const RULES: readonly Rule[] = [
  quotation,
  punctuated,
  clausal,
  infinitive,
  prepositional,
  comma,
  bareClause,
  mixed,
  object,
];

/** Past adverbs and expressions of time. */
function pastAdverbs(line: Cursor, at: number, end: number): number {
  let from = at;
  while (from < end && line.isAdverb(from)) from += 1;
  from = pastTime(line, from, end);
  while (from < end && line.isAdverb(from)) from += 1;
  return from;
}

/** What follows the verb at `at` and is attributed by it: where it starts; -1 where nothing of the kind follows. */
export function complementStart(line: Cursor, at: number, cue: Cue, end: number): number {
  const listener = pastAdverbs(line, at + 1, end);
  const from = cue.frames.has('told') ? afterListener(line, listener, end) : listener;
  // "urged residents to stay": who is to act belongs to what is said.
  const acts = from > listener && cue.frames.has('to');
  if (acts && (line.word(from) === 'to' || isNotTo(line, from))) return listener;
  const next = line.at(from);
  if (!next || from >= end) return -1;
  const behind = { line, from, end, cue, next };
  for (const rule of RULES) {
    const start = rule(behind);
    if (start !== null) return start;
  }
  return -1;
}

const isNotTo = (line: Cursor, at: number) => line.word(at) === 'not' && line.word(at + 1) === 'to';
