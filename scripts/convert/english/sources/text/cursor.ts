import type { Cue } from '../lexicon/verbs.ts';
import type { Outer, Quote } from './quotes.ts';

/** The words of one sentence, asked for by their place; outside it every answer is empty or no. */
export class Cursor {
  readonly tokens: readonly Outer[];

  constructor(tokens: readonly Outer[]) {
    this.tokens = tokens;
  }

  get length(): number {
    return this.tokens.length;
  }

  at(place: number): Outer | undefined {
    return this.tokens[place];
  }

  /** Lower case; the character itself for marks, `"` for a whole quotation. */
  word(place: number): string {
    return this.tokens[place]?.word ?? '';
  }

  is(place: number, words: ReadonlySet<string>): boolean {
    return words.has(this.word(place));
  }

  /** One of the marks given. */
  mark(place: number, marks: string): boolean {
    const token = this.tokens[place];
    return token?.kind === 'mark' && marks.includes(token.word);
  }

  kind(place: number): Outer['kind'] | undefined {
    return this.tokens[place]?.kind;
  }

  capital(place: number): boolean {
    return this.tokens[place]?.capital === true;
  }

  quote(place: number): Quote | undefined {
    return this.tokens[place]?.quote;
  }

  cue(place: number): Cue | undefined {
    return this.tokens[place]?.entry.cue;
  }

  /** A word or a number, not a mark or a quotation. */
  isWord(place: number): boolean {
    const kind = this.kind(place);
    return kind === 'word' || kind === 'number';
  }

  /** A capitalised word that is no day and no month. */
  isName(place: number): boolean {
    const token = this.tokens[place];
    return token?.kind === 'word' && token.capital && !token.entry.calendar;
  }

  /** An adverb, by list or ending. */
  isAdverb(place: number): boolean {
    const token = this.tokens[place];
    return token !== undefined && token.entry.adverb && !token.capital;
  }

  /** What may stand between a subject and its verb: auxiliaries and adverbs. */
  isSkipped(place: number): boolean {
    return this.tokens[place]?.entry.auxiliary === true || this.isAdverb(place);
  }

  /** A finite verb, as far as the word alone tells. */
  isVerb(place: number): boolean {
    const token = this.tokens[place];
    return token !== undefined && token.entry.verb && !token.capital;
  }

  /** Words such as "accused", "released": verbs, or participles inside a noun phrase. */
  isPast(place: number): boolean {
    const token = this.tokens[place];
    return token !== undefined && token.entry.past && !token.capital;
  }

  /** Whether a line ends between a token and the one before it. */
  gap(text: string, place: number): string {
    return text.slice(this.tokens[place - 1]?.end ?? 0, this.tokens[place]?.start ?? 0);
  }
}
