/** Words and numbers of a text with their offsets; what lies between two tokens is their gap. Shared by dates and figures. */
export interface Tokens {
  text: string;
  /** How many tokens there are. */
  count: number;
  start: number[];
  end: number[];
  /** As written. */
  word: string[];
  /** In lower case. */
  lower: string[];
}

/**
 * A token is a run of letters (apostrophes stay outside, so "today's" begins with "today"), or a number with
 * its thousands separators and decimals. One character class repeated, one bounded tail: linear on any text.
 */
const TOKEN = /[A-Za-zÀ-ɏ]+|\d+(?:[.,]\d+)*/g;

let last: Tokens | null = null;

/** Cuts `text` into tokens. */
export function tokenise(text: string): Tokens {
  const tokens: Tokens = { text, count: 0, start: [], end: [], word: [], lower: [] };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const word = match[0];
    tokens.start.push(match.index);
    tokens.end.push(match.index + word.length);
    tokens.word.push(word);
    tokens.lower.push(word.toLowerCase());
  }
  tokens.count = tokens.start.length;
  return tokens;
}

/** Tokens of `text`, kept for the last text: both finders read the same one, one after the other. */
export function tokensOf(text: string): Tokens {
  if (last?.text !== text) last = tokenise(text);
  return last;
}

/** The characters between token `i` and the next one, at most eight of them: enough to tell what joins them. */
export function gap(tokens: Tokens, i: number): string {
  if (i < 0 || i + 1 >= tokens.count) return '\n';
  const from = tokens.end[i]!;
  const to = tokens.start[i + 1]!;
  return tokens.text.slice(from, to - from > 8 ? from + 8 : to);
}

/** Whether only a blank (or no-break blank) stands between token `i` and the next one. */
export function blank(tokens: Tokens, i: number): boolean {
  if (i < 0 || i + 1 >= tokens.count) return false;
  const from = tokens.end[i]!;
  const to = tokens.start[i + 1]!;
  const code = tokens.text.charCodeAt(from);
  if (to - from === 1) return code === 32 || code === 0xa0 || code === 10 || code === 13;
  return (
    to - from === 2 && tokens.text.slice(from, to).trim() === '' && !/\n\n/.test(tokens.text.slice(from, to))
  );
}

/** Whether token `i` and the next one are joined by a blank or a hyphen. */
export function near(tokens: Tokens, i: number): boolean {
  return blank(tokens, i) || gap(tokens, i) === '-' || gap(tokens, i) === '‑';
}

/** Token `i` in lower case, or nothing beyond the ends. */
export function at(tokens: Tokens, i: number): string {
  return tokens.lower[i] ?? '';
}
