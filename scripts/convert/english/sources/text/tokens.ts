import type { Span } from '../../../types.ts';
import { entryOf, NO_WORD, type Entry } from '../lexicon/entry.ts';

/** A word, number or mark of the text. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark' | 'quote' | 'possessive';
  /** Lower case, straight apostrophes; the character itself for marks. */
  word: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** What the word is by itself. */
  entry: Entry;
}

/** Words that keep their full stop, without it: the stop ends no sentence and belongs to the name. */
const ABBREVIATIONS = new Set(
  (
    'rep reps sen sens gov lt col gen maj capt sgt cmdr adm dr mr mrs ms prof rev hon st jr sr inc corp co ltd ' +
    'eng adv amb brig cpl pte ald msgr engr barr smt insp cllr dept no vs etc del atty supt pres jan feb aug sept oct nov dec'
  ).split(' '),
);

/** ASCII: 1 for letters and digits, which make up most of a word. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[a-z\d]/i.test(String.fromCharCode(code))),
);

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x206f) &&
    (code < 0x3000 || code > 0x303f));
const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
const isSpace = (code: number) =>
  code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x200b;

/** End of the word that starts at `from`: inner apostrophes, hyphens, dots ("U.S.", "3.5") and commas ("3,000") stay in it. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < 128 ? PLAIN[code] === 1 : isLetter(code)) {
      at += 1;
      continue;
    }
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    const before = text.charCodeAt(at - 1);
    if ((code === 44 || code === 46) && isDigit(before) && isDigit(next)) at += 2;
    else if (
      (isApostrophe(code) || code === 45 || code === 0x2011 || code === 38) &&
      (isLetter(next) || isDigit(next))
    )
      at += 1;
    else if (code === 46 && keepsStop(text, from, at, next)) at += 1;
    else break;
  }
  return at;
}

function keepsStop(text: string, from: number, at: number, next: number): boolean {
  const single = at - from === 1 || text.charCodeAt(at - 2) === 46 || text.charCodeAt(at - 2) === 45;
  if (single && isLetter(text.charCodeAt(at - 1)))
    return isLetter(next) || text[at - 2] === '.' || at - from === 1;
  return at - from <= 5 && ABBREVIATIONS.has(text.slice(from, at).toLowerCase());
}

const HANDLE = /@[A-Za-z0-9_]{2,30}/y;
/** Where a handle that begins at an "@" ends; 0 where none does: within an address of mail there is none. */
function handleEnd(text: string, at: number): number {
  HANDLE.lastIndex = at;
  return (at === 0 || /[\s("“‘.,:]/.test(text[at - 1]!)) && HANDLE.test(text) ? HANDLE.lastIndex : 0;
}

/** Two marks in a row, but for the first of three that close: ''He said 'no,'''. */
const isDoubled = (text: string, at: number, code: number) =>
  text.charCodeAt(at + 1) === code &&
  !(
    text.charCodeAt(at + 2) === code &&
    at > 0 &&
    !isSpace(text.charCodeAt(at - 1)) &&
    text.charCodeAt(at - 1) !== code
  );

/** Tokens of `text` from `start` to `end`, in order, in one pass. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
    } else if (isLetter(code) || isDigit(code)) {
      const stop = wordEnd(text, at, end);
      pushWord(tokens, text, at, stop, isDigit(code));
      at = stop;
    } else if (code === 64 && handleEnd(text, at) > 0) {
      // "@harbourwatch": whoever writes under it.
      const stop = handleEnd(text, at);
      const word = text.slice(at, stop).toLowerCase();
      tokens.push({ start: at, end: stop, kind: 'word', word, capital: true, entry: NO_WORD });
      at = stop;
    } else if ((code === 39 || code === 96) && isDoubled(text, at, code) && at + 1 < end) {
      // Two straight marks, as plain text writes a quotation mark: ''so'', ``so''.
      tokens.push({ start: at, end: at + 2, kind: 'mark', word: '"', capital: false, entry: NO_WORD });
      at += 2;
    } else {
      tokens.push({
        start: at,
        end: at + 1,
        kind: 'mark',
        word: text.charAt(at),
        capital: false,
        entry: NO_WORD,
      });
      at += 1;
    }
  }
  return tokens;
}

function pushWord(tokens: Token[], text: string, start: number, end: number, number: boolean): void {
  const code = text.charCodeAt(start);
  const capital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
  // "Smith's" is a name and a clitic; "it's", "that's" as well.
  const last = text.charCodeAt(end - 1);
  const clitic = (last === 115 || last === 83) && isApostrophe(text.charCodeAt(end - 2)) && end - start > 2;
  const stop = clitic ? end - 2 : end;
  const entry = entryOf(text.slice(start, stop));
  tokens.push({ start, end: stop, kind: number ? 'number' : 'word', word: entry.word, capital, entry });
  if (clitic)
    tokens.push({ start: stop, end, kind: 'possessive', word: "'s", capital: false, entry: NO_WORD });
}

/** Tokens of the text asked for last: finders of one article ask one after the other. */
let latest: { text: string; tokens: Token[] } = { text: '', tokens: [] };

/** Tokens of a whole text, in order; the same array when asked again for the same text. */
export function tokensOf(text: string): readonly Token[] {
  if (latest.text !== text) latest = { text, tokens: tokenise(text, 0, text.length) };
  return latest.tokens;
}

/** Gives the tokens of spans asked for in the order of the text, each by one slice. Spans must not overlap. */
export function tokenCursor(text: string): (start: number, end: number) => Token[] {
  const tokens = tokensOf(text);
  let at = 0;
  return (start, end) => {
    while (at < tokens.length && tokens[at]!.start < start) at += 1;
    const from = at;
    while (at < tokens.length && tokens[at]!.start < end) at += 1;
    return tokens.slice(from, at);
  };
}
