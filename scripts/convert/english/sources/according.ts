import { clauseStart, type Raw } from './content.ts';
import { endOf, tidyAll } from './tidy.ts';
import { phraseAfter } from './phrases.ts';
import { isAdverb, isMark, isPastLike, isVerb } from './word-class.ts';
import type { Outer } from './quotes.ts';

/** "according to" and whom; "in the words of" and whom: what stands before it, or after its comma. */
export function byPhrase(tokens: Outer[], at: number): Raw | null {
  const word = tokens[at]?.word;
  if (word === 'according' && tokens[at + 1]?.word === 'to') return around(tokens, at, at + 2);
  const words =
    word === 'in' &&
    tokens[at + 1]?.word === 'the' &&
    tokens[at + 2]?.word === 'words' &&
    tokens[at + 3]?.word === 'of';
  return words ? around(tokens, at, at + 4) : null;
}

function around(tokens: Outer[], at: number, to: number): Raw | null {
  const end = endOf(tokens);
  const speaker = phraseAfter(tokens, to, true);
  if (!speaker) return null;
  const from = clauseStart(tokens, at);
  const content = [];
  if (at - from > 1) content.push({ from, to: at });
  const comma = closingComma(tokens, speaker.to, end);
  // "The bank, according to filings, knew": both halves; "According to filings, the bank knew": the second.
  const goesOn = content.length === 0 || (isMark(tokens[at - 1], ',') && GOES_ON(tokens[comma + 1]));
  if (comma > 0 && goesOn && comma + 1 < end) content.push({ from: comma + 1, to: end });
  return {
    speaker,
    cue: { from: at, to },
    content: tidyAll(tokens, content),
    direct: false,
    edge: { from: at, to: speaker.to },
  };
}

/** A word that goes on with the clause before the phrase. */
const GOES_ON = (token: Outer | undefined) =>
  isVerb(token) || isAdverb(token) || isPastLike(token) || LINKS.has(token?.word ?? '');
const LINKS = new Set(
  'and but while though although when because as in on at for with by from to'.split(' '),
);

/** The comma that ends the phrase, past an apposition: "according to Ann Lee, the mayor, it …". */
function closingComma(tokens: Outer[], from: number, end: number): number {
  if (!isMark(tokens[from], ',')) return -1;
  if (!tokens[from - 1]?.capital || !startsDescription(tokens, from + 1)) return from;
  for (let at = from + 1; at < end && at - from < 16; at += 1) {
    if (isMark(tokens[at], ',')) return at;
    if (isVerb(tokens[at]) && !follows(tokens, from, at)) return from;
  }
  return from;
}

/** A description of a person: "a farmer who", "the mayor", "Lee's lawyer", "R-Mass.". */
const startsDescription = (tokens: Outer[], at: number) =>
  /^(an?|the|who|which|whose|[dri]-.*)$/.test(tokens[at]?.word ?? '') ||
  tokens[at + 1]?.kind === 'possessive' ||
  tokens[at + 2]?.kind === 'possessive';

/** A verb within a relative clause of the description. */
function follows(tokens: Outer[], from: number, at: number): boolean {
  for (let left = at - 1; left > from; left -= 1)
    if (['who', 'which', 'that', 'whose'].includes(tokens[left]?.word ?? '')) return true;
  return false;
}
