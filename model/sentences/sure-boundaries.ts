import type { Span } from '../span.ts';

/**
 * A boundary that needs no parser: a word that ends in two lower-case letters or digits, a full stop, question
 * or exclamation mark, closing marks, white space, then a capital. Nine sentences in ten of news end like this.
 */
const SURE = /(?<=(?:\p{Ll}{2}|\d{2})[.!?][”"’')\]]{0,3})\s+(?=[“"‘'([]{0,2}\p{Lu})/gu;
/** Abbreviations that may be taken for such a word; those of titles stand before a name. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:no|nos|vs|st|mt|ft|mr|mrs|ms|dr|jr|sr|fr|lt|col|gen|gov|rep|sen|sgt|maj|adm|rev|hon|inc|ltd|co|etc|fig|vol|art|sec|dist|dept|approx|messrs|assn|bros|univ|ave|blvd|rd|corp|esq|gens|reps|sens|govs|capt|cmdr|pvt|prof|supt|misc|est|al|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[.][”"’')\]]{0,3}$/iu;
/**
 * A mark inside a piece after which a sentence may begin: then a parser judges. Not after an acronym, an initial
 * or a title, which `mend` decides by what follows, nor before a small letter, which goes on with the sentence.
 */
const DOUBT =
  /(?:[!?…]|(?<!(?:^|[^\p{L}])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mrs?|Ms|Dr|Reps?|Sens?|Gov|Gen|Lt|Col|Sgt|Prof|Rev|Jr|Sr|St))\.)(?:[”"’')\]]*\s+[“"‘'([]*[^\p{Ll}\s]|[”"’')\]]+\p{Lu})|\p{Ll}[.!?]\p{Lu}/u;

/** A stretch of text between two sure boundaries. */
export interface Piece extends Span {
  /** Whether there may be boundaries inside that take a parser to judge. */
  doubtful: boolean;
}

/**
 * Cuts text where a sentence certainly ends: the parser is the dearest stage, and most sentences do not need it.
 *
 * @param text text of the seed
 * @param span stretch of it
 */
export function cutSure(text: string, { start, end }: Span): Piece[] {
  const words = text.slice(start, end);
  const pieces: Piece[] = [];
  const add = (from: number, to: number): void => {
    pieces.push({ start: start + from, end: start + to, doubtful: DOUBT.test(words.slice(from, to)) });
  };
  let from = 0;
  for (const match of words.matchAll(SURE)) {
    if (ABBREVIATION.test(words.slice(Math.max(from, match.index - 12), match.index))) continue;
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, words.length);
  return pieces;
}
