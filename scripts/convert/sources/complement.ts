import type { Range } from './phrases.ts';
import { isAdverb, isMark, isVerb, isWord } from './word-class.ts';
import type { Outer } from './quotes.ts';
import { VERBS, type Cue } from './verbs.ts';
import { DAYS, DETERMINERS, MONTHS, OBJECT_PRONOUNS, PREPOSITIONS, PRONOUNS } from './words.ts';

const WH = new Set(['how', 'whether', 'what', 'why', 'if', 'when', 'where', 'who']);
const ABOUT = new Set([
  'of',
  'about',
  'for',
  'on',
  'against',
  'in',
  'to',
  'with',
  'over',
  'as',
  'at',
  'upon',
]);
const TIMES = new Set(['last', 'this', 'next', 'earlier', 'early', 'late', 'back']);
/** "spoke of the need", but "spoke at the meeting", "told in court". */
const TALK = new Set(['speak', 'talk', 'tell', 'believe', 'joke', 'boast', 'brag']);
/** Who declines to comment is not cited. */
const SILENT = new Set(['decline', 'refuse']);
const TELLING = new Set(
  'comment say answer discuss elaborate respond reply speak talk give provide disclose identify name confirm explain be'.split(
    ' ',
  ),
);
const ADJUNCT = 14;

/** What follows the verb at `at` and is attributed by it: where it starts; -1 where nothing of the kind follows. */
export function complementStart(tokens: Outer[], at: number, cue: Cue, end: number): number {
  const has = (frame: Parameters<typeof cue.frames.has>[0]) => cue.frames.has(frame);
  let from = at + 1;
  while (from < end && (isAdverb(tokens[from]) || DAYS.has(tokens[from]?.word ?? ''))) from += 1;
  const listener = from;
  if (has('told')) from = afterListener(tokens, from, end);
  // "urged residents to stay": who is to act belongs to what is said.
  if (from > listener && tokens[from]?.word === 'to' && has('to')) return listener;
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

/** "told reporters on Tuesday that": past the listener. */
function afterListener(tokens: Outer[], from: number, end: number): number {
  const first = tokens[from];
  if (!first) return from;
  if (OBJECT_PRONOUNS.has(first.word)) return from + 1;
  let at = from;
  while (at < end && at - from < ADJUNCT) {
    const token = tokens[at];
    if (
      !token ||
      token.quote ||
      token.kind === 'mark' ||
      token.word === 'that' ||
      WH.has(token.word) ||
      token.word === 'to' ||
      (ABOUT.has(token.word) && (token.word !== 'of' || at === from || !thatAhead(tokens, at, end)))
    )
      break;
    const before = tokens[at - 1];
    if (at > from && PRONOUNS.has(token.word)) break;
    if (
      at > from &&
      (DETERMINERS.has(token.word) ||
        (token.capital &&
          before &&
          !before.capital &&
          !DETERMINERS.has(before.word) &&
          before.word !== 'of' &&
          !isSourceWord(before.word)))
    )
      break;
    if (
      at > from &&
      !token.capital &&
      token.kind === 'word' &&
      before?.capital &&
      !['of', 'and', 'host', 'that'].includes(token.word)
    )
      break;
    at += 1;
  }
  return at;
}

/** Whether "that" or a quotation follows soon: "told members of the panel that". */
function thatAhead(tokens: Outer[], from: number, end: number): boolean {
  for (let at = from; at < end && at - from < ADJUNCT; at += 1)
    if (tokens[at]?.word === 'that' || tokens[at]?.quote) return true;
  return false;
}

const isSourceWord = (word: string) =>
  /(host|anchor|reporter|correspondent|secretary|president|senator|agency|news|network)$/.test(word);

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

/** A clause without "that": a phrase and a verb; "said" takes anything. */
function startsClause(tokens: Outer[], from: number, end: number, cue: Cue): boolean {
  if (end - from < 2) return false;
  if (cue.lemma === 'say') return true;
  const first = tokens[from];
  if (!first || (!startsPhrase(first) && !PREPOSITIONS.has(first.word))) return false;
  for (let at = from + 1; at < end && at - from < 20; at += 1) {
    if (isMark(tokens[at], ';')) return false;
    if (isVerb(tokens[at]) || isPlainVerb(tokens, at)) return true;
  }
  return false;
}

/** "said in a statement Monday the plan failed" keeps its whole; "said Tuesday on “The Story.”" has none. */
function afterAdjunct(tokens: Outer[], from: number, end: number): number {
  if (!PREPOSITIONS.has(tokens[from]?.word ?? '')) return from;
  for (let at = from; at < end; at += 1) if (isVerb(tokens[at])) return from;
  return -1;
}

/** Whether the rest of the unit is nothing but an adjunct of time or place: "…, Smith said on Tuesday." */
export function onlyAdjunct(tokens: Outer[], from: number, end: number): boolean {
  let at = from;
  while (at < end && isAdverb(tokens[at])) at += 1;
  const first = tokens[at];
  if (at >= end || isMark(first, '.,;!?–—)-')) return true;
  const words = first?.word ?? '';
  if (!(
    PREPOSITIONS.has(words) ||
    DAYS.has(words) ||
    MONTHS.has(words) ||
    words === 'last' ||
    words === 'this' ||
    words === 'next' ||
    words === 'earlier' ||
    words === 'when' ||
    words === 'while' ||
    words === 'after'
  ))
    return false;
  for (; at < end && !isMark(tokens[at], ','); at += 1)
    if (isVerb(tokens[at]) && !['when', 'after', 'while', 'because', 'before'].includes(words)) return false;
  return true;
}

/** Tokens of a range without the marks at its ends that belong to the sentence: the comma before the speaker, the full stop. */
export function tidy(tokens: Outer[], range: Range): Range | null {
  let { from, to } = range;
  while (to > from && isMark(tokens[to - 1], ',.;:–—-')) to -= 1;
  while (from < to && isMark(tokens[from], ',.;:–—-')) from += 1;
  return from < to ? { from, to } : null;
}
