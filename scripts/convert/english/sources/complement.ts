import { isAdverb, isMark, isVerb, isWord } from './word-class.ts';
import type { Outer } from './quotes.ts';
import { VERBS, type Cue } from './verbs.ts';
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
} from './words.ts';

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
export function complementStart(tokens: Outer[], at: number, cue: Cue, end: number): number {
  const has = (frame: Parameters<typeof cue.frames.has>[0]) => cue.frames.has(frame);
  let from = at + 1;
  while (from < end && isAdverb(tokens[from])) from += 1;
  from = pastTime(tokens, from, end);
  while (from < end && isAdverb(tokens[from])) from += 1;
  const listener = from;
  if (has('told')) from = afterListener(tokens, from, end);
  // "urged residents to stay": who is to act belongs to what is said.
  if (from > listener && has('to') && (tokens[from]?.word === 'to' || isNotTo(tokens, from))) return listener;
  const next = tokens[from];
  if (!next || from >= end) return -1;
  if (next.quote) return has('mind') && !has('clause') ? -1 : from;
  if (isMark(next, ',:') && tokens[from + 1]?.quote) return from + 1;
  if (isMark(next, ':')) return from + 1 < end ? from + 1 : -1;
  const clausal = has('clause') || has('that') || has('told') || has('thing');
  if (clausal) {
    const that = afterThat(tokens, from, end);
    if (that >= 0) return that;
    if (WH.has(next.word)) return from;
  }
  if (next.word === 'to' && SILENT.has(cue.lemma) && TELLING.has(tokens[from + 1]?.word ?? '')) return -1;
  if (next.word === 'to')
    return has('to') &&
      isWord(tokens[from + 1]) &&
      !tokens[from + 1]?.capital &&
      !DETERMINERS.has(tokens[from + 1]?.word ?? '')
      ? from
      : -1;
  if (has('about') && ABOUT.has(next.word))
    return TALK.has(cue.lemma) && next.word !== 'of' && next.word !== 'about' ? -1 : from;
  if (isMark(next, ',')) return -1;
  if (has('clause') && startsClause(tokens, from, end, cue)) return afterAdjunct(tokens, from, end);
  if (
    has('object') &&
    startsPhrase(next) &&
    (!has('noun') || (cue.form !== 's' && cue.form !== 'base') || isSure(next))
  )
    return from;
  return -1;
}

const isNotTo = (tokens: Outer[], at: number) => tokens[at]?.word === 'not' && tokens[at + 1]?.word === 'to';

/** Past "that", when nothing but an adjunct or an object stands before it. */
function afterThat(tokens: Outer[], from: number, end: number): number {
  for (let at = from; at < end && at - from < ADJUNCT; at += 1) {
    const token = tokens[at];
    if (!token || token.quote || (token.kind === 'mark' && token.word !== ',')) return -1;
    if (token.word === 'that') {
      const first = tokens[from]?.word ?? '';
      const adjunct =
        at === from ||
        PREPOSITIONS.has(first) ||
        first === ',' ||
        DAYS.has(first) ||
        MONTHS.has(first) ||
        TIMES.has(first) ||
        tokens[at - 1]?.word === 'ago';
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
const isPlainVerb = (tokens: Outer[], at: number) =>
  VERBS.get(tokens[at]?.word ?? '')?.form === 'base' &&
  /[^s']s$|^(people|men|women|they|we|you)$/.test(tokens[at - 1]?.word ?? '');

/** "shows Lee leading": a participle, after a verb of showing. */
const isShown = (token: Outer | undefined, cue: Cue) =>
  cue.frames.has('thing') && isWord(token) && !token.capital && /[a-z]{2}ing$/.test(token.word);

/** "he'll", "there's": subject and verb in one. */
const CONTRACTED = /^(?:he|she|it|they|we|i|you|there|that|who)'/;

/** A clause without "that": a phrase and a verb; "said" takes anything. */
function startsClause(tokens: Outer[], from: number, end: number, cue: Cue): boolean {
  if (end - from < 2) return false;
  if (cue.lemma === 'say') return true;
  const first = tokens[from];
  if (!first || (!startsPhrase(first) && !PREPOSITIONS.has(first.word))) return false;
  for (let at = from + 1; at < end && at - from < 20; at += 1) {
    if (isMark(tokens[at], ';')) return false;
    if (
      CONTRACTED.test(tokens[at - 1]?.word ?? '') ||
      isVerb(tokens[at]) ||
      isPlainVerb(tokens, at) ||
      isShown(tokens[at], cue)
    )
      return true;
  }
  return false;
}

/** "said in a statement Monday the plan failed" keeps its whole; "said Tuesday on “The Story.”" has none. */
function afterAdjunct(tokens: Outer[], from: number, end: number): number {
  if (!PREPOSITIONS.has(tokens[from]?.word ?? '')) return from;
  for (let at = from; at < end; at += 1) if (isVerb(tokens[at])) return from;
  return -1;
}
