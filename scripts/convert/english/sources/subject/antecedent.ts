import type { Cursor } from '../text/cursor.ts';
import { phraseBefore, type Range } from './phrases.ts';

const PARTY = /^(?:[dri]|lab|con|ld|anc|da|bjp|npp|ndc|apc|pdp|snp|dup)-\w/;

/** "Ann Lee, a farmer who said": the name that a description stands after. */
export function described(line: Cursor, range: Range): Range | null {
  // "Rep. Ann Lee, D-Ohio, who said": party and state are nobody.
  if (range.to - range.from === 1 && PARTY.test(line.word(range.from)) && line.mark(range.from - 1, ','))
    return phraseBefore(line, range.from - 1);
  if (!/^(an?|the)$/.test(line.word(range.from)) || !line.mark(range.from - 1, ',')) return null;
  const name = phraseBefore(line, range.from - 1);
  if (!name) return null;
  let from = name.to;
  while (from > name.from && name.to - from < 5 && line.capital(from - 1)) from -= 1;
  // "echoed by Ann Lee, a farmer, who said"
  return from === name.from || (name.to - from > 1 && line.word(from - 1) === 'by')
    ? { ...name, from }
    : null;
}

/** "Rep. Ann Lee (D-Mass.) said", "Rep. Ann Lee (D-Mass.), said": the name before the parenthesis. */
export function beforeParenthesis(line: Cursor, last: number): Range | null {
  const close = line.mark(last, ',') ? last - 1 : last;
  if (!line.mark(close, ')')) return null;
  for (let at = close - 1; at > 0 && close - at < 12; at -= 1) {
    if (!line.mark(at, '(')) continue;
    const range = phraseBefore(line, at);
    return range && line.capital(range.to - 1) ? range : null;
  }
  return null;
}
