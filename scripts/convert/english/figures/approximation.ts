import { at, blank, gap, type Tokens } from '../dates/tokens.ts';

/** What makes a number inexact, by its last word; longest first. */
const PHRASES = new Map<string, string[]>(
  [
    'more than', 'less than', 'fewer than', 'greater than', 'no more than', 'no fewer than', 'no less than', 'not more than', 'slightly more than', 'just more than', 'well more than', 'rather than|', 'at least', 'at most', 'up to', 'as many as', 'as much as', 'as few as', 'as little as', 'as low as', 'as high as',
    'as young as', 'as old as', 'close to', 'an estimated', 'estimated', 'an approximate', 'about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'over', 'well over', 'just over', 'slightly over', 'just under', 'well under', 'slightly under', 'under', 'above', 'below', 'just above', 'just below',
    'some', 'upwards of', 'upward of', 'in excess of', 'north of', 'barely', 'maybe', 'perhaps', 'circa', 'approx', 'nearly an estimated', 'only about', 'just about', 'at least about', 'roughly an', 'the estimated', 'an average of', 'a minimum of', 'a maximum of', 'a total of|', 'virtually', 'practically',
  ]
    .filter((phrase) => !phrase.endsWith('|'))
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length)
    .reduce((map, words) => map.set(words.at(-1)!, [...(map.get(words.at(-1)!) ?? []), words.join(' ')]), new Map<string, string[]>()),
); // prettier-ignore

/** What stands between "about" and a number: a blank, a sign of money or of what is below zero. */
const BEFORE_NUMBER = /^[\s\u00a0]{1,2}[\p{Sc}(−-]{0,3}[\s\u00a0]?$/u;

/** The approximation that ends just before token `i`, with its first token. */
export function approximationBefore(
  tokens: Tokens,
  i: number,
  floor: number,
): { words: string; from: number } | null {
  const phrases = PHRASES.get(at(tokens, i - 1));
  if (!phrases || i - 1 < floor || !BEFORE_NUMBER.test(gap(tokens, i - 1))) return null;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const from = i - words.length;
    if (from < floor) continue;
    if (
      words.every(
        (word, n) => at(tokens, from + n) === word && (n === words.length - 1 || blank(tokens, from + n)),
      )
    ) {
      return { words: tokens.text.slice(tokens.start[from]!, tokens.end[i - 1]!).toLowerCase(), from };
    }
  }
  return null;
}

/** "or more", "or so", "-plus", "+" after the number: the words and where they end. */
export function approximationAfter(
  tokens: Tokens,
  to: number,
  end: number,
): { words: string; end: number; to: number } | null {
  if (tokens.text[end] === '+') return { words: '+', end: end + 1, to };
  if (gap(tokens, to) === '-' && at(tokens, to + 1) === 'plus')
    return { words: 'plus', end: tokens.end[to + 1]!, to: to + 1 };
  if (
    blank(tokens, to) &&
    at(tokens, to + 1) === 'or' &&
    /^(more|so|less|fewer|better)$/.test(at(tokens, to + 2))
  ) {
    return { words: `or ${at(tokens, to + 2)}`, end: tokens.end[to + 2]!, to: to + 2 };
  }
  return null;
}
