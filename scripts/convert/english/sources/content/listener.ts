import type { Cursor } from '../text/cursor.ts';
import { isMark, isVerb } from '../text/word-class.ts';
import { ABOUT, ADJUNCT, DETERMINERS, OBJECT_PRONOUNS, PRONOUNS, WH } from '../lexicon/words.ts';

/** Words of a quotation that can be the name of a programme or a paper. */
const TITLE = 6;

/** "told reporters on Tuesday that": past the listener. */
export function afterListener(line: Cursor, from: number, end: number): number {
  const first = line.at(from);
  if (!first) return from;
  if (OBJECT_PRONOUNS.has(first.word)) return from + 1;
  const clause = clauseAhead(line, from, end);
  if (clause > from) return clause;
  let at = from;
  while (at < end && at - from < ADJUNCT) {
    const token = line.at(at);
    if (
      !token ||
      token.quote ||
      token.kind === 'mark' ||
      token.word === 'that' ||
      WH.has(token.word) ||
      token.word === 'to' ||
      (ABOUT.has(token.word) && (token.word !== 'of' || at === from || !thatAhead(line, at, end)))
    )
      break;
    const before = line.at(at - 1);
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
