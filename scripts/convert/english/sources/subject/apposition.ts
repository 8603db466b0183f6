import type { Cursor } from '../text/cursor.ts';
import { phraseBefore, type Range } from './phrases.ts';
import { trim } from './trim.ts';
import { isMark } from '../text/word-class.ts';
import { isGivenName } from '../lexicon/first-names.ts';
import { isSpeech } from '../text/speech.ts';
import { AFTER_NAME, ROLES } from '../lexicon/roles.ts';
import { ADVERBS, DAYS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/words.ts';
import { PERSON_NOUNS } from '../lexicon/nouns.ts';
import { headOf } from './head.ts';
import { afterRole } from './role-name.ts';

/** Tokens searched before a comma: keeps every scan linear. */
export const FARTHEST = 80;

/** "Ann Lee, the mayor of Springfield, said": the first noun phrase of the clause, with nothing but appositions after it. */
export function acrossApposition(line: Cursor, comma: number): Range | null {
  const cuts: number[] = [];
  let start = comma;
  while (start > 0 && comma - start < FARTHEST) {
    const token = line.at(start - 1);
    if (isMark(token, ';:?!') || isSpeech(token)) break;
    if (isMark(token, ',–—-(')) cuts.unshift(start - 1);
    start -= 1;
  }
  let from = start;
  for (const cut of cuts) {
    const range = segment(line, from, cut);
    if (range) return nameAfter(line, range, cut, cuts.find((each) => each > cut) ?? comma) ?? range;
    from = cut + 1;
  }
  return null;
}

/** "The firm's chief executive, Ida Voss, denied": the name, where a description comes first. */
function nameAfter(line: Cursor, range: Range, cut: number, next: number): Range | null {
  const owned = line.tokens
    .slice(range.from, range.to)
    .some((token) => token.kind === 'possessive' || OF.has(token.word));
  if (
    (line.capital(range.to - 1) && !owned && !isDescription(line, range)) ||
    next - afterRole(line, cut + 1) > 5
  )
    return null;
  const first = afterRole(line, cut + 1);
  if (next - first < 2 && !isGivenName(line.word(first))) return null;
  for (let at = first; at < next; at += 1) if (!line.capital(at)) return null;
  // "Lee and his deputy, Tom Park, said": both.
  const joint =
    line.isName(range.from) && line.tokens.slice(range.from, range.to).some(({ word }) => word === 'and');
  return { from: joint ? range.from : first, to: next, edge: range.from };
}

/** "The engineer who trained under Lee", "the MP for Alden": a noun of people behind a determiner, and no name. */
export function isDescription(line: Cursor, range: Range): boolean {
  if (!line.is(range.from, DETERMINERS)) return false;
  const head = headOf(line, range);
  if (head > range.from && (!line.capital(head) || line.is(head, AFTER_NAME) || line.is(head, ROLES)))
    return true;
  for (let at = range.from + 1; at < range.to && !line.capital(at); at += 1)
    if (line.is(at, ROLES) || line.is(at, PERSON_NOUNS)) return true;
  return false;
}

const OF = new Set(['of', 'for', 'at', 'and']);

/** Last names and first names that look like adverbs. */
const LY_NAMES =
  /^(kelly|emily|sally|molly|polly|holly|billy|lily|kimberly|beverly|italy|.*(?:ei|ai|ne|no|da|ol|al|il)l?ly)$/;

const TIME = new Set(
  'later earlier ago day week month year morning afternoon evening night moment minutes hours days weeks months years weekend today yesterday tomorrow tonight'.split(
    ' ',
  ),
);

function segment(line: Cursor, from: number, to: number): Range | null {
  let start = from;
  while (
    start < to &&
    ['and', 'but', 'yet', 'so', 'while', 'that', 'as', 'because', 'though', 'although'].includes(
      line.word(start),
    )
  )
    start += 1;
  if (start >= to) return null;
  for (let at = start; at < to; at += 1) if (line.isVerb(at)) return phraseAfterVerb(line, start, to);
  // "Moments later, the pilot, Ann Lee, said": a time is nobody.
  if (line.is(to - 1, TIME) && !line.capital(to - 1)) return null;
  const first = line.word(start);
  if (isParticiple(line, start, to)) return null;
  if (PREPOSITIONS.has(first) || DAYS.has(first)) return trim(line, { from: start, to });
  if (SUBORDINATORS.has(first) || line.kind(start) === 'number' || line.kind(start) === 'mark') return null;
  if (
    to - start === 1 &&
    (ADVERBS.has(first) || line.isAdverb(start) || (/ly$/.test(first) && !LY_NAMES.test(first)))
  )
    return null;
  return { from: start, to };
}

/** "Also speaking", "Reacting", "Asked about it": what somebody did meanwhile, and nobody's name. */
function isParticiple(line: Cursor, from: number, to: number): boolean {
  let at = from;
  while (at + 1 < to && (line.isAdverb(at) || line.is(at, ADVERBS))) at += 1;
  const alone = at + 1 === to || line.is(at + 1, PREPOSITIONS) || !line.capital(at + 1);
  return (
    alone &&
    /^(?:[a-z]{3,}ing|asked|pressed|quoted|contacted|questioned)$/.test(line.word(at)) &&
    !/^(?:king|sterling|fleming|irving|manning|harding|golding|browning|cushing|pickering|wedding|building|meeting|hearing|filing|ruling|briefing|finding|warning|posting)$/.test(
      line.word(at),
    )
  );
}

/** A clause with a verb before the comma: its tail may still be the subject after "that" or "but". */
function phraseAfterVerb(line: Cursor, from: number, to: number): Range | null {
  for (let at = to - 1; at > from; at -= 1) {
    const word = line.word(at);
    if (line.isVerb(at)) return null;
    if (['that', 'but', 'and', 'while', 'because', 'as', 'when'].includes(word))
      return phraseBefore(line, to, at + 1);
  }
  return null;
}
