import type { Outer } from './quotes.ts';

const NESTED = new Set(["'", '’', '”', '"', '›', ']']);

/**
 * Whether a quotation is a statement and not a title or a scare quote: its last mark stands inside, and its words are
 * not all capitalised as in a title.
 */
export function isSpeech(token: Outer | undefined): boolean {
  const inner = token?.quote?.inner;
  if (!inner) return false;
  // “He said, ‘No,’”: the mark before the one that closes the quotation inside.
  const last = inner.findLast((each) => each.kind !== 'mark' || !NESTED.has(each.word));
  if (last?.kind !== 'mark' || !',.?!…—–-'.includes(last.word)) return false;
  // A title writes its verbs large: “They had to go to Germany,” is none.
  if (
    inner.some(({ kind, capital, entry }) => kind === 'word' && !capital && (entry.verb || entry.auxiliary))
  )
    return true;
  const long = inner.filter((each) => each.kind === 'word' && each.word.length > 3);
  return long.length < 2 || inner.length > 14 || !long.every((each) => each.capital);
}
