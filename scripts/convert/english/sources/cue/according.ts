import type { Cursor } from '../text/cursor.ts';
import { clauseStart } from '../content/content.ts';
import type { Raw } from './raw.ts';
import { endOf, tidyAll } from '../content/tidy.ts';
import { phraseAfter } from '../subject/phrases.ts';
import { isAdverb, isPastLike, isVerb } from '../text/word-class.ts';
import type { Outer } from '../text/quotes.ts';

/** "according to" and whom; "in the words of" and whom: what stands before it, or after its comma. */
export function byPhrase(line: Cursor, at: number): Raw | null {
  const word = line.word(at);
  if (word === 'according' && line.word(at + 1) === 'to') return around(line, at, at + 2);
  const words =
    word === 'in' &&
    line.word(at + 1) === 'the' &&
    line.word(at + 2) === 'words' &&
    line.word(at + 3) === 'of';
  return words ? around(line, at, at + 4) : null;
}

function around(line: Cursor, at: number, to: number): Raw | null {
  const end = endOf(line);
  const speaker = phraseAfter(line, to, true);
  if (!speaker) return null;
  const from = clauseStart(line, at);
  const content = [];
  if (at - from > 1) content.push({ from, to: at });
  const comma = closingComma(line, speaker.to, end);
  // "The bank, according to filings, knew": both halves; "According to filings, the bank knew": the second.
  const goesOn = content.length === 0 || (line.mark(at - 1, ',') && GOES_ON(line.at(comma + 1)));
  if (comma > 0 && goesOn && comma + 1 < end) content.push({ from: comma + 1, to: end });
  return {
    speaker,
    cue: { from: at, to },
    content: tidyAll(line, content),
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
function closingComma(line: Cursor, from: number, end: number): number {
  if (!line.mark(from, ',')) return -1;
  if (!line.capital(from - 1) || !startsDescription(line, from + 1)) return from;
  for (let at = from + 1; at < end && at - from < 16; at += 1) {
    if (line.mark(at, ',')) return at;
    if (line.isVerb(at) && !follows(line, from, at)) return from;
  }
  return from;
}

/** A description of a person: "a farmer who", "the mayor", "Lee's lawyer", "R-Mass.". */
const startsDescription = (line: Cursor, at: number) =>
  /^(an?|the|who|which|whose|[dri]-.*)$/.test(line.word(at)) ||
  line.kind(at + 1) === 'possessive' ||
  line.kind(at + 2) === 'possessive';

/** A verb within a relative clause of the description. */
function follows(line: Cursor, from: number, at: number): boolean {
  for (let left = at - 1; left > from; left -= 1)
    if (['who', 'which', 'that', 'whose'].includes(line.word(left))) return true;
  return false;
}
