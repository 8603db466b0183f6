import { isMark } from './word-class.ts';
import type { Cursor } from './cursor.ts';
import type { Outer } from './quotes.ts';

/** A dateline with state, agency and day is no longer. */
const LONGEST = 16;

/**
 * Tokens of the dateline at the start of a block, its dash included: "SPRINGFIELD, Ill. (AP) —". 0 where there is
 * none: it has a place in capitals or an agency in brackets, and only names, numbers and marks before the dash.
 */
export function datelineOf(text: string, line: Cursor): number {
  const first = line.at(0);
  if (!first?.capital) return 0;
  let sure = isShouted(text, first);
  for (let at = 1; at < line.length && at < LONGEST; at += 1) {
    const token = line.at(at);
    if (!token || token.quote) return 0;
    if (isMark(token, '–—-')) {
      while (line.mark(at + 1, '–—-')) at += 1;
      return sure ? at + 1 : 0;
    }
    if (isMark(token, '(')) sure = true;
    else if (token.kind === 'mark' ? !'),.'.includes(token.word) : token.kind === 'word' && !token.capital)
      return 0;
  }
  return 0;
}

/** Set in capitals, as places are in datelines. */
export const isShouted = (text: string, { start, end }: Outer): boolean => {
  const word = text.slice(start, end);
  return end - start >= 3 && word === word.toUpperCase();
};
