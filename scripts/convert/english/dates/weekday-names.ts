import { at, blank, type Tokens } from './tokens.ts';

/** Names with a weekday in them that are no day of this week. */
const NAMED = new Set([
  'black',
  'good',
  'ash',
  'fat',
  'super',
  'cyber',
  'bloody',
  'ruby',
  'sheffield',
  'freaky',
  'palm',
  'giving',
  'girl',
  'man',
  'joe',
  'shrove',
  'holy',
  'maundy',
]);
/** "Sunday Times", "Monday Night Football": papers and programmes. */
const AFTER = new Set([
  'addams',
  'weld',
  'march',
  'times',
  'telegraph',
  'mirror',
  'mail',
  'express',
  'herald',
  'star',
  'post',
  'mass',
  'club',
]);

/** Whether the weekday at token `i` is part of such a name. */
export function isName(tokens: Tokens, i: number): boolean {
  if (blank(tokens, i - 1) && NAMED.has(at(tokens, i - 1))) return true;
  if (blank(tokens, i) && AFTER.has(at(tokens, i + 1)) && /^[A-Z]/.test(tokens.word[i + 1]!)) return true;
  return (
    /^Night$/.test(tokens.word[i + 1] ?? '') &&
    /^(Live|Lights|Football|Fever)$/.test(tokens.word[i + 2] ?? '')
  );
}
