import type { Span } from '../../../types.ts';
import { NO_WORD } from '../lexicon/entry.ts';
import type { Token } from './tokens.ts';

/** A quotation in one paragraph, its marks included. */
export interface Quote extends Span {
  /** Words inside. */
  words: number;
  /** No closing mark: runs to the end of its paragraph. */
  open: boolean;
  /** Tokens inside, for attributions within quotations. */
  inner: Token[];
}

/** A token outside quotation marks, or a whole quotation as one token. */
export interface Outer extends Token {
  quote?: Quote;
}

const CLOSING: Record<string, string> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘',
  '‹': '›',
  '"': '"',
  "'": "'",
  '”': '”',
};
const SINGLE = new Set(["'", '‘', '‚']);
/** A single quotation longer than this is an apostrophe that was never closed. */
const LONGEST_SINGLE = 120;

const isSpaceAt = (text: string, at: number) =>
  at < 0 || at >= text.length || /[\s\u00a0([{—–-]/.test(text.charAt(at));

/** Whether the mark at a token may open a quotation: nothing but space, bracket or dash before it, something after it. */
function opens(text: string, token: Token): boolean {
  const mark = token.word;
  if (!(mark in CLOSING)) return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true;
  return isSpaceAt(text, token.start - 1) && !/^[\s\u00a0]?$/.test(text.charAt(token.end));
}

/** Index of the token that closes the quotation opened at `from`, or -1. Nested quotations of the other kind are stepped over. */
function closing(text: string, tokens: Token[], from: number, noClose: Set<string>): number {
  const mark = tokens[from]?.word ?? '';
  const close = CLOSING[mark] ?? mark;
  if (noClose.has(close)) return -1;
  const single = SINGLE.has(mark);
  const limit = single ? Math.min(tokens.length, from + LONGEST_SINGLE) : tokens.length;
  for (let at = from + 1; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'mark') continue;
    // The American "curly in, straight out" mix is common in copied text.
    const same =
      token.word === close || (mark === '“' && token.word === '"') || (mark === '"' && token.word === '”');
    if (!same) {
      // A second opening mark of the same kind: the first was never closed.
      if (token.word === mark && mark !== close && !single) return -1;
      continue;
    }
    if (single && /[\p{L}]/u.test(text.charAt(token.end))) continue;
    return at;
  }
  if (!single) noClose.add(close);
  return -1;
}

const isPlain = (token: Token) => token.word === '’' || token.word === "'";

/** "Sanders’ aides": an apostrophe after an s that closes no quotation. */
const isPossessive = (text: string, before: Token | undefined, { start, end }: Token) =>
  before?.kind === 'word' &&
  before.end === start &&
  /s/i.test(text.charAt(start - 1)) &&
  text.charAt(end) === ' ';

const OPENING = new Set([...Object.keys(CLOSING), '’']);
const mayOpen = (token: Token) => token.kind === 'mark' && OPENING.has(token.word);

/** Folds every quotation of a paragraph into one token. An opening mark without a closing one runs to the paragraph's end if it begins the paragraph or a sentence, or follows a cue's comma or colon; otherwise it is left as a mark. */
export function foldQuotes(text: string, tokens: Token[], end: number): Outer[] {
  if (!tokens.some(mayOpen)) return tokens;
  const outer: Outer[] = [];
  const noClose = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind !== 'mark' || !opens(text, token)) {
      outer.push(
        isPlain(token) && isPossessive(text, tokens[at - 1], token)
          ? { ...token, kind: 'possessive' }
          : token,
      );
      continue;
    }
    const close = closing(text, tokens, at, noClose);
    const before = tokens[at - 1];
    if (
      close < 0 &&
      (SINGLE.has(token.word) || !(at === 0 || (before?.kind === 'mark' && ',:.?!'.includes(before.word))))
    ) {
      outer.push(token);
      continue;
    }
    const last = close < 0 ? tokens.length : close;
    const inner = tokens.slice(at + 1, last);
    const stop = close < 0 ? end : (tokens[close]?.end ?? end);
    const words = inner.reduce((sum, each) => sum + (each.kind === 'mark' ? 0 : 1), 0);
    outer.push({
      start: token.start,
      end: stop,
      kind: 'quote',
      word: '"',
      capital: false,
      entry: NO_WORD,
      quote: { start: token.start, end: stop, words, open: close < 0, inner },
    });
    at = last;
  }
  return outer;
}
