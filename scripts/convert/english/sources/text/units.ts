import type { SeedText } from '../../../types.ts';
import { Cursor } from './cursor.ts';
import { datelineOf } from './dateline.ts';
import { foldQuotes, type Outer } from './quotes.ts';
import { isSpeech } from './speech.ts';
import { tokenCursor } from './tokens.ts';
import { isMark } from './word-class.ts';
import { PREPOSITIONS } from '../lexicon/words.ts';

/** A sentence as a reader of attributions needs it: quotations folded, a quotation's sentences kept with their frame. */
export interface Unit {
  line: Cursor;
  /** Index of the block. */
  block: number;
  paragraph: number;
  /** Holds a quotation. */
  quoted: boolean;
  /** The headline, or the first words of a text that has none. */
  headline: boolean;
}

/** Shorter quotations hold no attribution of their own. */
const NESTED_WORDS = 5;

/** The sentences inside the quotations of a unit: whom the quoted speaker cites. */
export function nested(text: string, unit: Unit): Unit[] {
  const units: Unit[] = [];
  if (!unit.quoted) return units;
  for (const { quote } of unit.line.tokens) {
    if (!quote || quote.words < NESTED_WORDS) continue;
    let tokens: Outer[] = [];
    const close = () => {
      if (tokens.length > 2) units.push({ ...unit, line: new Cursor(tokens) });
      tokens = [];
    };
    for (const token of foldQuotes(text, quote.inner, quote.end)) {
      tokens.push(token);
      if (token.kind === 'mark' && '.?!…'.includes(token.word)) close();
    }
    close();
  }
  return units;
}

/** A quotation that ends with a question, a cry or a full stop, after which a sentence may seem to begin. */
const endsOpen = (token: Outer | undefined) => token?.quote !== undefined && isSpeech(token);

/** "“Why?” Ann Lee said." is one sentence: a name and a verb of saying, with nothing but an adjunct after them. */
function isTag(tokens: Outer[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < 6; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    const cue = at > from && !token.capital ? token.entry.cue : undefined;
    if (cue?.frames.has('inverted') && (cue.form === 'past' || cue.form === 's'))
      return isMark(tokens[at + 1], '.,;') || PREPOSITIONS.has(tokens[at + 1]?.word ?? '');
    if (!token.capital && !/^(the|he|she|they|then|later|also)$/.test(token.word)) return false;
  }
  return false;
}

/** Cuts each block that is not furniture into units. Sentence ends inside quotation marks do not cut. */
export function cutUnits(seed: SeedText): Unit[] {
  const units: Unit[] = [];
  const tokensIn = tokenCursor(seed.text);
  let next = 0;
  seed.blocks.forEach((block, index) => {
    const starts: number[] = [];
    while (next < seed.sentences.length && (seed.sentences[next]?.block ?? 0) <= index) {
      const sentence = seed.sentences[next];
      if (sentence?.block === index) starts.push(sentence.start);
      next += 1;
    }
    if (block.kind === 'furniture' || block.kind === 'byline' || block.kind === 'dateline') return;
    const outer = foldQuotes(seed.text, tokensIn(block.start, block.end), block.end);
    let tokens: Outer[] = [];
    let quoted = false;
    let at = 0;
    const begin = datelineOf(seed.text, new Cursor(outer));
    const close = () => {
      const headline = block.kind === 'headline' || units.length === 0;
      if (tokens.length > 0)
        units.push({ line: new Cursor(tokens), block: index, paragraph: index + 1, headline, quoted });
      tokens = [];
      quoted = false;
    };
    for (const [place, token] of outer.entries()) {
      if (place < begin) continue;
      let cut = false;
      while (at < starts.length && (starts[at] ?? 0) <= token.start) {
        cut = true;
        at += 1;
      }
      if (cut && !(endsOpen(tokens.at(-1)) && isTag(outer, place))) close();
      tokens.push(token);
      if (!token.quote) continue;
      quoted = true;
      // Sentences that begin inside a quotation belong to it.
      while (at < starts.length && (starts[at] ?? 0) < token.end) at += 1;
    }
    close();
  });
  return units;
}
