import type { Token } from '../text/tokens.ts';
import { TITLES } from '../lexicon/words.ts';

/** A longer apposition is a clause of its own. */
const LONGEST_ROLE = 10;

/** Where the name begins in "Secretary of Public Works Tom Park", "Rep. Joan Pike": index of its first token. */
export function nameStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && TITLES.has(tokens[at]!.word)) at += 1;
  // After "of" the office goes on; the name is its last two words.
  const office = at > from && tokens[at]!.word === 'of';
  return office && to - at > 3 ? to - 2 : office ? from : at;
}

/** The role that follows a name: "Tom Park, the chief engineer, …"; undefined where none does. */
export function roleAfter(text: string, tokens: readonly Token[], to: number): string | undefined {
  const first = tokens[to + 1];
  if (tokens[to]?.word !== ',' || !first || !['the', 'a', 'an'].includes(first.word)) return undefined;
  for (let at = to + 2; at < tokens.length && at - to <= LONGEST_ROLE; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'mark') continue;
    return ',.;'.includes(token.word) ? text.slice(first.start, tokens[at - 1]!.end) : undefined;
  }
  return undefined;
}
