import { stemmer } from 'stemmer';
import type { Term } from '../../../match/types.ts';
import { EQUIVALENT } from './equivalents.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { numberAt } from './number.ts';

/** Addresses, handles of a signature and its date: how a post was made, not what it says. */
const AROUND =
  /https?:\/\/\S+|\bwww\.\S+|\bpic\.twitter\.com\/\S+|\(@\w+\)(?:\s+\p{L}+ \d{1,2}, \d{4}\s*$)?/giu;
/** A number with its groups, decimals, per cent or dollar mark; or a word with its inner marks; or a hashtag or handle. */
const TOKEN = /[#@]\w+|[$£€]?\d[\d,]*(?:\.\d+)?%?|\p{L}[\p{L}\p{M}\p{N}]*(?:[.'’&-][\p{L}\p{N}]+)*/gu;
/** Two words that are one name. */
const COUNTRY = /\bUnited (States(?: of America)?|Kingdom)\b/g;
/** "#LostChildren" is two words. */
const parts = (tag: string): string[] =>
  tag
    .slice(1)
    .split(/_|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u)
    .filter(Boolean);

const bare = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$|'$/, '');

const keyOf = (word: string): string => {
  const known = EQUIVALENT.get(word);
  return stemmer(known ?? word.replace(/[.'&]/g, ''));
};

interface Raw {
  word: string;
  /** Stands at the start of a sentence, where a capital says nothing. */
  opens: boolean;
}

/** Tokens as written, hashtags cut into words. */
function rawTokens(text: string): Raw[] {
  const result: Raw[] = [];
  let last = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const between = text.slice(last, index);
    const opens = result.length === 0 || /[.!?:“"]/.test(between);
    for (const word of /^[#@]/.test(token) ? parts(token) : [token]) result.push({ word, opens });
    last = index + token.length;
  }
  return result;
}

const isName = ({ word, opens }: Raw): boolean =>
  /^\p{Lu}/u.test(word) && (!opens || /^\p{Lu}{2,}$/u.test(word));

/**
 * The terms of an English text: function words left out, words stemmed (Porter's algorithm, by `stemmer`), numbers
 * as values ("320,000", "3.2 lakh" and "320 thousand" are one), hashtags cut into words.
 *
 * @param text a sentence, a post, a proposition
 * @returns terms in order, repeated ones repeated
 */
export function terms(text: string): Term[] {
  const tokens = rawTokens(
    text.replace(AROUND, ' ').replace(COUNTRY, (_, which: string) => (which === 'Kingdom' ? 'UK' : 'US')),
  );
  const words = tokens.map(({ word }) => word);
  const result: Term[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const raw = tokens[at]!;
    const number = numberAt(words, at);
    if (number) {
      const word = words.slice(at, at + number.used).join(' ');
      result.push({ key: String(number.value), word, sort: 'number' });
      at += number.used - 1;
      continue;
    }
    const word = bare(raw.word);
    // "US" and "us" differ by their capitals only.
    if (word === 'us' && raw.word !== 'US') continue;
    if (FUNCTION_WORDS.has(word) || word === '') continue;
    const whole = EQUIVALENT.has(word) || !word.includes('-') ? [word] : word.split('-');
    for (const piece of whole)
      if (!FUNCTION_WORDS.has(piece) && piece !== '')
        result.push({ key: keyOf(piece), word: raw.word, sort: isName(raw) ? 'name' : 'word' });
  }
  return result;
}
