import { phraseBefore, type Range } from './phrases.ts';
import { trim } from './trim.ts';
import { isAdverb, isMark, isVerb } from './word-class.ts';
import type { Outer } from './quotes.ts';
import { isSpeech } from './speech.ts';
import { ADVERBS, DAYS, PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** Tokens searched before a comma: keeps every scan linear. */
export const FARTHEST = 80;

/** "Ann Lee, the mayor of Springfield, said": the first noun phrase of the clause, with nothing but appositions after it. */
export function acrossApposition(tokens: Outer[], comma: number): Range | null {
  const cuts: number[] = [];
  let start = comma;
  while (start > 0 && comma - start < FARTHEST) {
    const token = tokens[start - 1];
    if (isMark(token, ';:?!') || isSpeech(token)) break;
    if (isMark(token, ',–—-(')) cuts.unshift(start - 1);
    start -= 1;
  }
  let from = start;
  for (const cut of cuts) {
    const range = segment(tokens, from, cut);
    if (range) return nameAfter(tokens, range, cut, cuts.find((each) => each > cut) ?? comma) ?? range;
    from = cut + 1;
  }
  return null;
}

/** "The firm's chief executive, Ida Voss, denied": the name, where a description comes first. */
function nameAfter(tokens: Outer[], range: Range, cut: number, next: number): Range | null {
  const head = tokens[range.to - 1];
  const owned = tokens
    .slice(range.from, range.to)
    .some((token) => token.kind === 'possessive' || token.word === 'of');
  if ((head?.capital && !owned) || next - cut < 3 || next - cut > 6) return null;
  for (let at = cut + 1; at < next; at += 1) if (!tokens[at]?.capital) return null;
  return { from: cut + 1, to: next };
}

/** Last names and first names that look like adverbs. */
const LY_NAMES =
  /^(kelly|emily|sally|molly|polly|holly|billy|lily|kimberly|beverly|italy|.*(?:ei|ai|ne|no|da|ol|al|il)l?ly)$/;

function segment(tokens: Outer[], from: number, to: number): Range | null {
  let start = from;
  while (
    start < to &&
    ['and', 'but', 'yet', 'so', 'while', 'that', 'as', 'because', 'though', 'although'].includes(
      tokens[start]?.word ?? '',
    )
  )
    start += 1;
  if (start >= to) return null;
  for (let at = start; at < to; at += 1) if (isVerb(tokens[at])) return phraseAfterVerb(tokens, start, to);
  const first = tokens[start]?.word ?? '';
  if (PREPOSITIONS.has(first) || DAYS.has(first)) return trim(tokens, { from: start, to });
  if (SUBORDINATORS.has(first) || tokens[start]?.kind === 'number' || tokens[start]?.kind === 'mark')
    return null;
  if (
    to - start === 1 &&
    (ADVERBS.has(first) || isAdverb(tokens[start]) || (/ly$/.test(first) && !LY_NAMES.test(first)))
  )
    return null;
  return { from: start, to };
}

/** A clause with a verb before the comma: its tail may still be the subject after "that" or "but". */
function phraseAfterVerb(tokens: Outer[], from: number, to: number): Range | null {
  for (let at = to - 1; at > from; at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (isVerb(tokens[at])) return null;
    if (['that', 'but', 'and', 'while', 'because', 'as', 'when'].includes(word))
      return phraseBefore(tokens, to, at + 1);
  }
  return null;
}
