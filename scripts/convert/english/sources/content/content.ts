import type { Cursor } from '../text/cursor.ts';
import { onlyAdjunct, onlyManner } from '../text/adjunct.ts';
import { complementStart } from './complement.ts';
import { endOf, tidyAll } from './tidy.ts';
import { headOf } from '../subject/head.ts';
import { PRONOUNS } from '../lexicon/words.ts';
import { DOCUMENT_NOUNS } from '../lexicon/nouns.ts';
import type { Range } from '../subject/phrases.ts';
import { isMark } from '../text/word-class.ts';
import type { Outer } from '../text/quotes.ts';
import { isSpeech } from '../text/speech.ts';
import type { Subject } from '../subject/subject.ts';
import type { Cue } from '../lexicon/verbs.ts';

/** Stretches of more tokens than this before a speaker are not searched. */
const FARTHEST = 200;

/** The words that a verb attributes to its subject; none where it attributes nothing. */
export function contentOf(line: Cursor, at: number, cue: Cue, subject: Subject, first: number): Range[] {
  const end = endOf(line);
  const after = subject.inverted ? subject.to : at + 1;
  const spoken = cue.frames.has('clause') || cue.frames.has('inverted') || cue.frames.has('told');
  const as = line.word(first - 1) === 'as' ? first - 1 : first;
  const before = spoken ? quoteBefore(line, as) : -1;
  const rest = subject.inverted ? after : pastListener(line, after, cue, end);
  const last = subject.inverted || onlyAdjunct(line, rest, end);
  const spokenBefore = before >= 0 && (last || (!isLink(line.at(first - 1)) && onlyManner(line, rest, end)));
  if (spokenBefore) return tidyAll(line, [{ from: before, to: as }, ...quoteAfter(line, after, end)]);
  if (as < first && !spoken) return [];
  if (as < first) return tidyAll(line, asSaid(line, as, after, end));
  const start = subject.inverted
    ? -1
    : complementStart(line, at, shows(line, subject, cue) ? SHOWING : cue, end);
  if (start >= 0)
    return tidyAll(line, [{ from: start, to: isObject(cue) ? objectEnd(line, start, end) : end }]);
  if (spoken && last && line.mark(first - 1, ',')) {
    const alone = line.is(subject.from, PRONOUNS);
    const parenthesis = clausesAround(line, first, rest, end, alone);
    if (parenthesis.length > 0) return tidyAll(line, parenthesis);
  }
  return spoken ? tidyAll(line, quoteAfter(line, after, end)) : [];
}

/** What a document that shows something shows may be a mere phrase: "the poll shows Lee ahead". */
const shows = (line: Cursor, subject: Subject, cue: Cue) =>
  /^(?:show|find|indicate|reveal|suggest|estimate|project)$/.test(cue.lemma) &&
  line.is(headOf(line, subject), DOCUMENT_NOUNS);
const SHOWING: Cue = { lemma: 'show', form: 'past', frames: new Set(['clause', 'that', 'object']) };

const isLink = (token: Outer | undefined) => token?.word === 'and' || token?.word === 'but';

const isObject = (cue: Cue) =>
  cue.frames.has('object') && !cue.frames.has('clause') && !cue.frames.has('that');

/** An object ends before a new clause: "hailed the pact, but analysts were less sure". */
function objectEnd(line: Cursor, from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at += 1)
    if (
      line.mark(at, ',;') &&
      ['but', 'while', 'although', 'though', 'which', 'despite'].includes(line.word(at + 1))
    )
      return at;
  return end;
}

/** Start of the clause that ends before `to`: after a semicolon, or after a quotation that is a statement of its own. */
export function clauseStart(line: Cursor, to: number): number {
  let at = to;
  while (at > 0 && to - at < FARTHEST && !line.mark(at - 1, ';') && !(at < to && isSpeech(line.at(at - 1))))
    at -= 1;
  return at;
}

/** "told reporters on Tuesday": the listener does not count as content when the words told come first. */
function pastListener(line: Cursor, after: number, cue: Cue, end: number): number {
  if (!cue.frames.has('told')) return after;
  let at = after;
  while (
    at < end &&
    at - after < 8 &&
    !line.mark(at, ',.;:') &&
    !line.quote(at) &&
    !onlyAdjunct(line, at, end)
  )
    at += 1;
  return at;
}

/** A quotation that ends just before the speaker, with the words of its clause that stand before it. */
export function quoteBefore(line: Cursor, first: number): number {
  let at = first - 1;
  if (line.mark(at, ',')) at -= 1;
  if (['and', 'but'].includes(line.word(at))) at -= 1;
  if (!isSpeech(line.at(at)) && !(line.quote(at) && line.mark(at + 1, ','))) return -1;
  const from = clauseStart(line, at);
  // "The plan “is dead,” she said": a quotation that begins small goes on with the words before it.
  const start = line.quote(at)?.inner[0];
  const fragment = start?.kind === 'word' && !start.capital;
  return from < at && (fragment || hasClause(line, from, at)) ? from : at;
}

/** What goes on after the speaker: a quotation after a comma, a colon or an adjunct that ends with one. */
function quoteAfter(line: Cursor, after: number, end: number): Range[] {
  for (let at = after; at < end && at - after < 30; at += 1) {
    const token = line.at(at);
    if (token?.quote && line.mark(at - 1, ',:')) return [{ from: at, to: end }];
    if (isMark(token, ';.')) return [];
  }
  return [];
}

/** "X, Smith said, Y": what stands before the speaker and after the second comma. */
function clausesAround(line: Cursor, first: number, after: number, end: number, alone: boolean): Range[] {
  const from = clauseStart(line, first - 1);
  const before = { from, to: first - 1 };
  const whole = hasClause(line, from, first - 1) ? [before] : [];
  for (let at = after; at < end && at - after < 12; at += 1)
    if (line.mark(at, ','))
      // "In May, she said, the dam broke": what stands before need be no clause.
      return at + 1 < end && (alone || !startsApposition(line, at + 1))
        ? [before, { from: at + 1, to: end }]
        : whole;
  return whole;
}

const startsApposition = (line: Cursor, at: number) =>
  ['who', 'which', 'where', 'a', 'an', 'adding', 'citing', 'referring'].includes(line.word(at)) ||
  /ing$/.test(line.word(at));

/** "As Smith said, X" and "X, as Smith said". */
function asSaid(line: Cursor, as: number, after: number, end: number): Range[] {
  if (line.quote(after)) return [{ from: after, to: end }];
  for (let at = after; at < end && at - after < 14; at += 1)
    if (line.mark(at, ',:') && at + 1 < end && as < 3) return [{ from: at + 1, to: end }];
  const from = clauseStart(line, as);
  return line.mark(as - 1, ',') && hasClause(line, from, as - 1) ? [{ from, to: as - 1 }] : [];
}

/** Whether a stretch holds a clause: a verb, or enough words that one was not recognised. */
function hasClause(line: Cursor, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (line.isVerb(at) || /[a-z]{2}(ed|es)$/.test(line.word(at))) return true;
  return to - from >= 4;
}
