import type { SeedText } from '../../../types.ts';
import { Cursor } from './cursor.ts';
import { datelineOf } from './dateline.ts';
import { foldQuotes, type Outer } from './quotes.ts';
import { isSpeech } from './speech.ts';
import { tokenCursor } from './tokens.ts';
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

/** Tokens of the tag behind a quotation that are read, at most. */
const TAG = 30;
const SMALL = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'he',
  'she',
  'they',
  'then',
  'later',
  'also',
]);

/** A verb of saying that ends its clause, or goes on with a listener, a place or a time. */
function isTold(line: Cursor, at: number): boolean {
  const cue = line.capital(at) ? undefined : line.cue(at);
  if (!cue?.frames.has('inverted') && !cue?.frames.has('told')) return false;
  if (cue.form !== 'past' && cue.form !== 's') return false;
  return (
    cue.frames.has('told') ||
    line.mark(at + 1, '.,;') ||
    line.is(at + 1, PREPOSITIONS) ||
    at + 1 >= line.length
  );
}

/** "“Why?” Ann Lee, a teacher, said." is one sentence: a name, perhaps an apposition, and a verb of saying. */
function isTag(line: Cursor, from: number): boolean {
  let at = from;
  while (
    at - from < 8 &&
    line.kind(at) === 'word' &&
    !isTold(line, at) &&
    (line.capital(at) || at === from || !line.isVerb(at))
  )
    at += 1;
  const named = line.isName(at - 1) || line.is(at - 1, SMALL);
  if (at > from && isTold(line, at)) return named || !line.capital(from) || line.is(from, SMALL);
  if (!line.mark(at, ',') || !line.isName(at - 1)) return false;
  for (
    let next = at + 1;
    next - from < TAG && line.at(next) && !line.quote(next) && !line.mark(next, '.?!;');
    next += 1
  )
    if (line.mark(next, ',') && isTold(line, next + 1)) return true;
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
    const folded = new Cursor(outer);
    let tokens: Outer[] = [];
    let quoted = false;
    let at = 0;
    const begin = datelineOf(seed.text, folded);
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
      if (cut && !(endsOpen(tokens.at(-1)) && isTag(folded, place))) close();
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
