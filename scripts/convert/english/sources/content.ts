import { onlyAdjunct, onlyManner } from './adjunct.ts';
import { complementStart } from './complement.ts';
import { endOf, tidyAll } from './tidy.ts';
import { headOf } from './head.ts';
import { DOCUMENT_NOUNS } from './nouns.ts';
import type { Range } from './phrases.ts';
import { isMark, isVerb } from './word-class.ts';
import type { Outer } from './quotes.ts';
import { isSpeech } from './speech.ts';
import type { Subject } from './subject.ts';
import type { Cue } from './verbs.ts';

/** An attribution within one unit, in token positions. */
export interface Raw {
  speaker: Range;
  cue: Range;
  content: Range[];
  direct: boolean;
  /** First and last token of speaker and cue together. */
  edge: Range;
}

/** Stretches of more tokens than this before a speaker are not searched. */
const FARTHEST = 200;

/** The words that a verb attributes to its subject; none where it attributes nothing. */
export function contentOf(tokens: Outer[], at: number, cue: Cue, subject: Subject, first: number): Range[] {
  const end = endOf(tokens);
  const after = subject.inverted ? subject.to : at + 1;
  const spoken = cue.frames.has('clause') || cue.frames.has('inverted') || cue.frames.has('told');
  const as = tokens[first - 1]?.word === 'as' ? first - 1 : first;
  const before = spoken ? quoteBefore(tokens, as) : -1;
  const rest = subject.inverted ? after : pastListener(tokens, after, cue, end);
  const last = subject.inverted || onlyAdjunct(tokens, rest, end);
  const spokenBefore = before >= 0 && (last || (!isLink(tokens[first - 1]) && onlyManner(tokens, rest, end)));
  if (spokenBefore) return tidyAll(tokens, [{ from: before, to: as }, ...quoteAfter(tokens, after, end)]);
  if (as < first && !spoken) return [];
  if (as < first) return tidyAll(tokens, asSaid(tokens, as, after, end));
  const start = subject.inverted
    ? -1
    : complementStart(tokens, at, shows(tokens, subject, cue) ? SHOWING : cue, end);
  if (start >= 0)
    return tidyAll(tokens, [{ from: start, to: isObject(cue) ? objectEnd(tokens, start, end) : end }]);
  if (spoken && last && isMark(tokens[first - 1], ',')) {
    const parenthesis = clausesAround(tokens, first, rest, end);
    if (parenthesis.length > 0) return tidyAll(tokens, parenthesis);
  }
  return spoken ? tidyAll(tokens, quoteAfter(tokens, after, end)) : [];
}

/** What a document that shows something shows may be a mere phrase: "the poll shows Lee ahead". */
const shows = (tokens: Outer[], subject: Subject, cue: Cue) =>
  /^(?:show|find|indicate|reveal|suggest|estimate|project)$/.test(cue.lemma) &&
  DOCUMENT_NOUNS.has(tokens[headOf(tokens, subject)]?.word ?? '');
const SHOWING: Cue = { lemma: 'show', form: 'past', frames: new Set(['clause', 'that', 'object']) };

const isLink = (token: Outer | undefined) => token?.word === 'and' || token?.word === 'but';

const isObject = (cue: Cue) =>
  cue.frames.has('object') && !cue.frames.has('clause') && !cue.frames.has('that');

/** An object ends before a new clause: "hailed the pact, but analysts were less sure". */
function objectEnd(tokens: Outer[], from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at += 1)
    if (
      isMark(tokens[at], ',;') &&
      ['but', 'while', 'although', 'though', 'which', 'despite'].includes(tokens[at + 1]?.word ?? '')
    )
      return at;
  return end;
}

/** Start of the clause that ends before `to`: after a semicolon, or after a quotation that is a statement of its own. */
export function clauseStart(tokens: Outer[], to: number): number {
  let at = to;
  while (
    at > 0 &&
    to - at < FARTHEST &&
    !isMark(tokens[at - 1], ';') &&
    !(at < to && isSpeech(tokens[at - 1]))
  )
    at -= 1;
  return at;
}

/** "told reporters on Tuesday": the listener does not count as content when the words told come first. */
function pastListener(tokens: Outer[], after: number, cue: Cue, end: number): number {
  if (!cue.frames.has('told')) return after;
  let at = after;
  while (
    at < end &&
    at - after < 8 &&
    !isMark(tokens[at], ',.;:') &&
    !tokens[at]?.quote &&
    !onlyAdjunct(tokens, at, end)
  )
    at += 1;
  return at;
}

/** A quotation that ends just before the speaker, with the words of its clause that stand before it. */
function quoteBefore(tokens: Outer[], first: number): number {
  let at = first - 1;
  if (isMark(tokens[at], ',')) at -= 1;
  if (['and', 'but'].includes(tokens[at]?.word ?? '')) at -= 1;
  if (!isSpeech(tokens[at]) && !(tokens[at]?.quote && isMark(tokens[at + 1], ','))) return -1;
  const from = clauseStart(tokens, at);
  // "The plan “is dead,” she said": a quotation that begins small goes on with the words before it.
  const start = tokens[at]?.quote?.inner[0];
  const fragment = start?.kind === 'word' && !start.capital;
  return from < at && (fragment || hasClause(tokens, from, at)) ? from : at;
}

/** What goes on after the speaker: a quotation after a comma, a colon or an adjunct that ends with one. */
function quoteAfter(tokens: Outer[], after: number, end: number): Range[] {
  for (let at = after; at < end && at - after < 30; at += 1) {
    const token = tokens[at];
    if (token?.quote && isMark(tokens[at - 1], ',:')) return [{ from: at, to: end }];
    if (isMark(token, ';.')) return [];
  }
  return [];
}

/** "X, Smith said, Y": what stands before the speaker and after the second comma. */
function clausesAround(tokens: Outer[], first: number, after: number, end: number): Range[] {
  const from = clauseStart(tokens, first - 1);
  const before = { from, to: first - 1 };
  const whole = hasClause(tokens, from, first - 1) ? [before] : [];
  for (let at = after; at < end && at - after < 12; at += 1)
    if (isMark(tokens[at], ','))
      // "In May, she said, the dam broke": what stands before need be no clause.
      return at + 1 < end && !startsApposition(tokens, at + 1) ? [before, { from: at + 1, to: end }] : whole;
  return whole;
}

const startsApposition = (tokens: Outer[], at: number) =>
  ['who', 'which', 'where', 'a', 'an', 'adding', 'citing', 'referring'].includes(tokens[at]?.word ?? '') ||
  /ing$/.test(tokens[at]?.word ?? '');

/** "As Smith said, X" and "X, as Smith said". */
function asSaid(tokens: Outer[], as: number, after: number, end: number): Range[] {
  if (tokens[after]?.quote) return [{ from: after, to: end }];
  for (let at = after; at < end && at - after < 14; at += 1)
    if (isMark(tokens[at], ',:') && at + 1 < end && as < 3) return [{ from: at + 1, to: end }];
  const from = clauseStart(tokens, as);
  return isMark(tokens[as - 1], ',') && hasClause(tokens, from, as - 1) ? [{ from, to: as - 1 }] : [];
}

/** Whether a stretch holds a clause: a verb, or enough words that one was not recognised. */
function hasClause(tokens: Outer[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isVerb(tokens[at]) || /[a-z]{2}(ed|es)$/.test(tokens[at]?.word ?? '')) return true;
  return to - from >= 4;
}
