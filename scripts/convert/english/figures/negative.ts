import { at, type Tokens } from '../dates/tokens.ts';
import type { NumberFound } from './found.ts';

/** What may stand before a minus sign; after a digit or letter it joins, at the start of a line it is a bullet. */
const BEFORE_SIGN = /[^\S\n\r]$|[(["“'‘]$/;
/** Words that go before a number below zero. */
const WORDS = /^(?:minus|negative)$/;

/** A number with the sign before it: "-3", "−0.5", "minus 12", "negative 2.1 percent"; else the number as it is. */
export function negative(tokens: Tokens, found: NumberFound): NumberFound {
  const { start, from, value, words } = found;
  if (value === null || value === 0) return found;
  const { text } = tokens;
  if (!words && /[-−]/.test(text[start - 1] ?? '') && BEFORE_SIGN.test(text[start - 2] ?? ''))
    return { ...found, start: start - 1, value: -value };
  const signed = WORDS.test(at(tokens, from - 1)) && /^[a-z] $/i.test(text.slice(start - 2, start));
  // "ten minus three" is a sum, and "double negative 2" no number.
  if (
    !signed ||
    /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|double)$/.test(at(tokens, from - 2))
  )
    return found;
  return { ...found, from: from - 1, start: tokens.start[from - 1]!, value: -value };
}
