import { clauseStart, endOf, tidyAll, type Raw } from './content.ts';
import { phraseAfter } from './phrases.ts';
import { isMark } from './word-class.ts';
import type { Outer } from './quotes.ts';

/** "according to" and whom; "in the words of" and whom: what stands before it, or after its comma. */
export function byPhrase(tokens: Outer[], at: number): Raw | null {
  const word = tokens[at]?.word;
  if (word === 'according' && tokens[at + 1]?.word === 'to') return around(tokens, at, at + 2);
  const words =
    word === 'in' &&
    tokens[at + 1]?.word === 'the' &&
    tokens[at + 2]?.word === 'words' &&
    tokens[at + 3]?.word === 'of';
  return words ? around(tokens, at, at + 4) : null;
}

function around(tokens: Outer[], at: number, to: number): Raw | null {
  const end = endOf(tokens);
  const speaker = phraseAfter(tokens, to, true);
  if (!speaker) return null;
  const from = clauseStart(tokens, at);
  const content = [];
  if (at - from > 1) content.push({ from, to: at });
  // "The bank, according to filings, knew": both halves; "According to filings, the bank knew": the second.
  const comma = closingComma(tokens, speaker.to);
  if (comma > 0 && (content.length === 0 || isMark(tokens[at - 1], ',')) && comma + 1 < end)
    content.push({ from: comma + 1, to: end });
  return {
    speaker,
    cue: { from: at, to },
    content: tidyAll(tokens, content),
    direct: false,
    edge: { from: at, to: speaker.to },
  };
}

/** The comma that ends the phrase: the speaker may be followed by an apposition of a few words. */
function closingComma(tokens: Outer[], from: number): number {
  return isMark(tokens[from], ',') ? from : -1;
}
