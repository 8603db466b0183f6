import type { Cursor } from '../text/cursor.ts';
import { clauseStart } from '../content/content.ts';
import type { Raw } from './raw.ts';
import { endOf, tidyAll } from '../content/tidy.ts';
import { phraseAfter } from '../subject/phrases.ts';
import { isAdverb, isPastLike, isVerb } from '../text/word-class.ts';
import type { Outer } from '../text/quotes.ts';

const OWNERS = new Set(['his', 'her', 'their', 'its']);
const VIEWS = new Set('view opinion words telling account estimation reading judgment judgement'.split(' '));

/** How a phrase names its source, by its first word; each gives what the phrase is, or null. */
const PHRASES: Readonly<Record<string, (line: Cursor, at: number) => Raw | null>> = {
  according: (line, at) => (line.word(at + 1) === 'to' ? around(line, at, at + 2) : null),
  in: (line, at) =>
    [1, 2, 3].every((step) => line.word(at + step) === ['in', 'the', 'words', 'of'][step])
      ? around(line, at, at + 4)
      : inView(line, at),
  per,
};

/** "according to", "as per", "in the words of" and whom: what stands before it, or after its comma. */
export function byPhrase(line: Cursor, at: number): Raw | null {
  const word = line.word(at);
  return Object.hasOwn(PHRASES, word) ? PHRASES[word]!(line, at) : null;
}

/** "As per the audit, …", "…, per the police"; "40 per cent" and "per day" name nobody. */
function per(line: Cursor, at: number): Raw | null {
  const as = line.word(at - 1) === 'as';
  const from = as ? at - 1 : at;
  const whom = line.word(at + 1) === 'the' || line.isName(at + 1) || line.is(at + 1, OWNERS);
  return whom && (from === 0 || line.mark(from - 1, ',') || as) ? around(line, from, at + 1) : null;
}

/** "In her view, …", "In Lee's telling, …" */
function inView(line: Cursor, at: number): Raw | null {
  for (let noun = at + 2; noun < at + 8; noun += 1) {
    if (!line.is(noun, VIEWS) || !line.mark(noun + 1, ',')) continue;
    const possessive = line.kind(noun - 1) === 'possessive';
    if (!possessive && !(noun === at + 2 && line.is(at + 1, OWNERS))) return null;
    const content = tidyAll(line, [{ from: noun + 2, to: endOf(line) }]);
    const speaker = { from: at + 1, to: possessive ? noun - 1 : noun };
    return {
      speaker,
      cue: { from: noun, to: noun + 1 },
      content,
      direct: false,
      edge: { from: at, to: noun + 1 },
    };
  }
  return null;
}

function around(line: Cursor, at: number, to: number): Raw | null {
  const end = endOf(line);
  const speaker = phraseAfter(line, to, true);
  if (!speaker) return null;
  const from = clauseStart(line, at);
  const content = [];
  if (at - from > 1 || line.quote(from)) content.push({ from, to: at });
  const comma = closingComma(line, speaker.to, end);
  // "The bank, according to filings, knew": both halves; "According to filings, the bank knew": the second.
  const goesOn =
    content.length === 0 || ((line.mark(at - 1, ',') || line.quote(at - 1)) && GOES_ON(line.at(comma + 1)));
  if (comma > 0 && goesOn && comma + 1 < end) content.push({ from: comma + 1, to: end });
  return {
    speaker,
    cue: { from: at, to },
    content: tidyAll(line, content),
    direct: content.length > 0 && content.every((range) => isQuotation(line, range)),
    edge: { from: at, to: speaker.to },
  };
}

/** A quotation and its comma, and nothing else. */
const isQuotation = (line: Cursor, { from, to }: { from: number; to: number }): boolean =>
  line.quote(from) !== undefined && (to === from + 1 || (to === from + 2 && line.mark(from + 1, ',')));

/** A word that goes on with the clause before the phrase. */
const GOES_ON = (token: Outer | undefined) =>
  token?.quote !== undefined ||
  isVerb(token) ||
  isAdverb(token) ||
  isPastLike(token) ||
  LINKS.has(token?.word ?? '');
const LINKS = new Set(
  'and but while though although when because as in on at for with by from to'.split(' '),
);

/** The comma that ends the phrase, past an apposition: "according to Ann Lee, the mayor, it …". */
function closingComma(line: Cursor, from: number, end: number): number {
  if (!line.mark(from, ',')) return -1;
  const who = /^(?:who|which|whose)$/.test(line.word(from + 1));
  if (!who && (!line.capital(from - 1) || !startsDescription(line, from + 1))) return from;
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
