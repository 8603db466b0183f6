import type { Cursor } from '../text/cursor.ts';
import { isMark, isVerb } from '../text/word-class.ts';
import { ABOUT, ADJUNCT, DETERMINERS, OBJECT_PRONOUNS, PRONOUNS, WH } from '../lexicon/words.ts';

/** Words of a quotation that can be the name of a programme or a paper. */
const TITLE = 6;

/** What cannot belong to a listener: marks, quotations, "that", a question word, "to", a preposition. */
function ends(line: Cursor, at: number, from: number, end: number): boolean {
  const token = line.at(at);
  if (!token || token.quote || token.kind === 'mark') return true;
  if (token.word === 'that' || token.word === 'to' || WH.has(token.word)) return true;
  return ABOUT.has(token.word) && (token.word !== 'of' || at === from || !thatAhead(line, at, end));
}

/** Whether another phrase begins at a word that follows the first of a listener. */
function beginsAnother(line: Cursor, at: number): boolean {
  if (line.is(at, PRONOUNS) || line.is(at, DETERMINERS)) return true;
  const before = line.word(at - 1);
  if (line.capital(at))
    return !line.capital(at - 1) && !DETERMINERS.has(before) && before !== 'of' && !isSourceWord(before);
  return line.kind(at) === 'word' && line.capital(at - 1) && !GOES_ON.has(line.word(at));
}
const GOES_ON = new Set(['of', 'and', 'host', 'that']);

/** "told reporters on Tuesday that": past the listener. */
export function afterListener(line: Cursor, from: number, end: number): number {
  if (!line.at(from)) return from;
  if (line.is(from, OBJECT_PRONOUNS)) return from + 1;
  const clause = clauseAhead(line, from, end);
  if (clause > from) return clause;
  let at = from;
  while (at < end && at - from < ADJUNCT) {
    if (ends(line, at, from, end) || (at > from && beginsAnother(line, at))) break;
    at += 1;
  }
  return at;
}

/** Whether "that" or a quotation follows soon: "told members of the panel that". */
function thatAhead(line: Cursor, from: number, end: number): boolean {
  for (let at = from; at < end && at - from < ADJUNCT; at += 1)
    if (line.word(at) === 'that' || line.quote(at)) return true;
  return false;
}

const isSourceWord = (word: string) =>
  /(host|anchor|reporter|correspondent|secretary|president|senator|agency|news|network)$/.test(word);

/** "that" or "whether" with nothing but a listener before it: "asked former mayor Ann Lee whether"; -1 where it does not come. */
function clauseAhead(line: Cursor, from: number, end: number): number {
  for (let at = from; at < end && at - from < ADJUNCT; at += 1) {
    const token = line.at(at);
    if (!token || isMark(token, '.;:–—') || (token.quote && token.quote.words > TITLE)) return -1;
    if (token.word === 'that' || token.word === 'whether') return at;
    if (isVerb(token) || token.word === 'who' || token.word === 'to') return -1;
  }
  return -1;
}
