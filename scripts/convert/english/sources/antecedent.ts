import { phraseBefore, type Range } from './phrases.ts';
import type { Outer } from './quotes.ts';
import { isMark } from './word-class.ts';

/** "Ann Lee, a farmer who said": the name that a description stands after. */
export function described(tokens: Outer[], range: Range): Range | null {
  if (!/^(an?|the)$/.test(tokens[range.from]?.word ?? '') || !isMark(tokens[range.from - 1], ','))
    return null;
  const name = phraseBefore(tokens, range.from - 1);
  if (!name || name.to - name.from > 5) return null;
  for (let at = name.from; at < name.to; at += 1) if (!tokens[at]?.capital) return null;
  return name;
}

/** "Rep. Ann Lee (D-Mass.) said", "Rep. Ann Lee (D-Mass.), said": the name before the parenthesis. */
export function beforeParenthesis(tokens: Outer[], last: number): Range | null {
  const close = isMark(tokens[last], ',') ? last - 1 : last;
  if (!isMark(tokens[close], ')')) return null;
  for (let at = close - 1; at > 0 && close - at < 12; at -= 1) {
    if (!isMark(tokens[at], '(')) continue;
    const range = phraseBefore(tokens, at);
    return range && tokens[range.to - 1]?.capital ? range : null;
  }
  return null;
}
