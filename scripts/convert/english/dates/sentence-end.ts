import { at, gap, type Tokens } from './tokens.ts';

const SENTENCE_END = /[!?;\n]|\.["”’)]?\s/;
const ABBREVIATION =
  /^(mr|mrs|ms|dr|rep|sen|gov|gen|lt|st|jr|sr|inc|corp|co|no|vs|u|s|jan|feb|mar|apr|aug|sept|oct|nov|dec)$/;

/** Whether a sentence ends between token `i` and the next one. */
export function isSentenceEnd(tokens: Tokens, i: number): boolean {
  const between = gap(tokens, i);
  if (between === ' ') return false;
  if (!SENTENCE_END.test(between)) return false;
  // "Daniel P. Davison", "9 a.m. EST", "in Fla. next week": a full stop that ends no sentence.
  const abbreviated =
    ABBREVIATION.test(at(tokens, i)) ||
    /^[A-Zm]$/.test(tokens.word[i] ?? '') ||
    /^[a-z]/.test(tokens.word[i + 1] ?? '');
  return !(between === '. ' && abbreviated);
}
