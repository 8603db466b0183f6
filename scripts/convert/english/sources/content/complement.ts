import type { Cursor } from '../text/cursor.ts';
import { isMark, isVerb, isWord } from '../text/word-class.ts';
import type { Outer } from '../text/quotes.ts';
import { VERBS, type Cue } from '../lexicon/verbs.ts';
import { pastTime } from './adjunct.ts';
import { afterListener } from './listener.ts';
import {
  ABOUT,
  ADJUNCT,
  DAYS,
  DETERMINERS,
  MONTHS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  TIMES,
  WH,
} from '../lexicon/words.ts';

/** "spoke of the need", but "spoke at the meeting", "told in court". */
const TALK = new Set(['speak', 'talk', 'tell', 'believe', 'joke', 'boast', 'brag']);
/** Who declines to comment is not cited. */
const SILENT = new Set(['decline', 'refuse']);
const TELLING = new Set(
  'comment say answer discuss elaborate respond reply speak talk give provide disclose identify name confirm explain be'.split(
    ' ',
  ),
);

/** What follows the verb at `at` and is attributed by it: where it starts; -1 where nothing of the kind follows. */
export function complementStart(line: Cursor, at: number, cue: Cue, end: number): number {
  const has = (frame: Parameters<typeof cue.frames.has>[0]) => cue.frames.has(frame);
  let from = at + 1;
  while (from < end && line.isAdverb(from)) from += 1;
  from = pastTime(line, from, end);
  while (from < end && line.isAdverb(from)) from += 1;
  const listener = from;
  if (has('told')) from = afterListener(line, from, end);
  // "urged residents to stay": who is to act belongs to what is said.
  if (from > listener && has('to') && (line.word(from) === 'to' || isNotTo(line, from))) return listener;
  const next = line.at(from);
  if (!next || from >= end) return -1;
  if (next.quote) return has('mind') && !has('clause') ? -1 : from;
  if (isMark(next, ',:') && line.quote(from + 1)) return from + 1;
  if (isMark(next, ':')) return from + 1 < end ? from + 1 : -1;
  const clausal = has('clause') || has('that') || has('told') || has('thing');
  if (clausal) {
    const that = afterThat(line, from, end);
    if (that >= 0) return that;
    if (WH.has(next.word)) return from;
  }
  if (next.word === 'to' && SILENT.has(cue.lemma) && line.is(from + 1, TELLING)) return -1;
  if (next.word === 'to')
    return has('to') && line.isWord(from + 1) && !line.capital(from + 1) && !line.is(from + 1, DETERMINERS)
      ? from
      : -1;
  if (has('about') && ABOUT.has(next.word))
    return TALK.has(cue.lemma) && next.word !== 'of' && next.word !== 'about' ? -1 : from;
  if (isMark(next, ',')) return -1;
  if (has('clause') && startsClause(line, from, end, cue)) return afterAdjunct(line, from, end);
  if (
    has('object') &&
    startsPhrase(next) &&
    (!has('noun') || (cue.form !== 's' && cue.form !== 'base') || isSure(next))
  )
    return from;
  return -1;
}

const isNotTo = (line: Cursor, at: number) => line.word(at) === 'not' && line.word(at + 1) === 'to';

/** Past "that", when nothing but an adjunct or an object stands before it. */
function afterThat(line: Cursor, from: number, end: number): number {
  for (let at = from; at < end && at - from < ADJUNCT; at += 1) {
    const token = line.at(at);
    if (!token || token.quote || (token.kind === 'mark' && token.word !== ',')) return -1;
    if (token.word === 'that') {
      const first = line.word(from);
      const adjunct =
        at === from ||
        PREPOSITIONS.has(first) ||
        first === ',' ||
        DAYS.has(first) ||
        MONTHS.has(first) ||
        TIMES.has(first) ||
        line.word(at - 1) === 'ago';
      return adjunct && at + 1 < end ? at + 1 : -1;
    }
    if ((at > from && isVerb(token)) || token.word === 'and' || token.word === 'but') return -1;
  }
  return -1;
}

/** After a word that may be a noun only what cannot follow one begins an object. */
const isSure = (token: Outer) =>
  token.quote !== undefined ||
  token.capital ||
  DETERMINERS.has(token.word) ||
  OBJECT_PRONOUNS.has(token.word);

const startsPhrase = (token: Outer) =>
  token.quote !== undefined ||
  (isWord(token) &&
    !PREPOSITIONS.has(token.word) &&
    token.word !== 'and' &&
    token.word !== 'or' &&
    token.word !== 'but');

/** "adults oppose": a verb without an ending, after a plural. */
const isPlainVerb = (line: Cursor, at: number) =>
  VERBS.get(line.word(at))?.form === 'base' &&
  /[^s']s$|^(people|men|women|they|we|you)$/.test(line.word(at - 1));

/** "shows Lee leading": a participle, after a verb of showing. */
const isShown = (token: Outer | undefined, cue: Cue) =>
  cue.frames.has('thing') && isWord(token) && !token.capital && /[a-z]{2}ing$/.test(token.word);

/** "he'll", "there's": subject and verb in one. */
const CONTRACTED = /^(?:he|she|it|they|we|i|you|there|that|who)'/;

/** A clause without "that": a phrase and a verb; "said" takes anything. */
function startsClause(line: Cursor, from: number, end: number, cue: Cue): boolean {
  if (end - from < 2) return false;
  if (cue.lemma === 'say') return true;
  const first = line.at(from);
  if (!first || (!startsPhrase(first) && !PREPOSITIONS.has(first.word))) return false;
  for (let at = from + 1; at < end && at - from < 20; at += 1) {
    if (line.mark(at, ';')) return false;
    if (
      CONTRACTED.test(line.word(at - 1)) ||
      line.isVerb(at) ||
      isPlainVerb(line, at) ||
      isShown(line.at(at), cue)
    )
      return true;
  }
  return false;
}

/** "said in a statement Monday the plan failed" keeps its whole; "said Tuesday on “The Story.”" has none. */
function afterAdjunct(line: Cursor, from: number, end: number): number {
  if (!line.is(from, PREPOSITIONS)) return from;
  for (let at = from; at < end; at += 1) if (line.isVerb(at)) return from;
  return -1;
}
