import type { Token } from '../sources/text/tokens.ts';
import type { SentenceFacts } from './facts.ts';
import { addFindings } from './findings.ts';
import { readWords, type Seen } from './read-words.ts';
import { classOf, roles } from './roles.ts';

/** A feature that a sentence has: its name, its strength from 0 to 1, and the words that show it. */
export interface Feature {
  name: string;
  value: number;
  shown: string;
}

/** Features of which one word counts in full; of the others it takes two. */
const FULL = new Set(
  'exhortation courtesy vague share negation third superlative comparison generality absolute effect commentary feeling stance passive duty lacks unable trend position yours story judged'.split(
    ' ',
  ),
);
const IMPERATIVES = new Set(
  "go click follow vote check see join read look listen let let's remember imagine ask tell subscribe".split(
    ' ',
  ),
);
/** What makes a short sentence whole: "Murders are up." */
const WHOLE = ['trend', 'position', 'yours', 'lacks', 'unable', 'record', 'change', 'effect'];
const LONG_ENOUGH = 7;
/** A longer sentence that ends in dots is a quotation cut short, not a speaker. */
const BROKEN_OFF = 15;

/** Reads a sentence's features: one pass over its words, then what the other finders found. */
export function featuresOf(facts: SentenceFacts): Feature[] {
  const features: Feature[] = [];
  const add = (name: string, value: number, shown = ''): void => {
    features.push({ name, value: Math.min(1, value), shown });
  };
  const seen = readWords(facts);
  for (const [name, { count, shown }] of seen.counts) add(name, FULL.has(name) ? count : count / 2, shown);
  addFindings(facts, add);
  addOwnRecord(seen, add);
  addForm(facts, seen, add);
  return features;
}

/** The speaker tells what he did. */
function addOwnRecord(
  { counts, own }: Seen,
  add: (name: string, value: number, shown: string) => void,
): void {
  const acted = counts.get('record') ?? counts.get('change');
  if (own && acted && !['prediction', 'exhortation', 'stance'].some((name) => counts.has(name)))
    add('ownRecord', 1, acted.shown);
}

/** The form of the sentence. */
function addForm(
  facts: SentenceFacts,
  { counts, number }: Seen,
  add: (name: string, value: number, shown?: string) => void,
): void {
  const { tokens, tail } = facts;
  const opening = tokens[0]?.word ?? '';
  const asks = tail.includes('?');
  if (number) add('number', 1, number);
  if (IMPERATIVES.has(opening)) add('imperative', 1, opening);
  if (tokens.length > 0) add('length', tokens.length / 40);
  // A short sentence with a number is no fragment: "Crime is down 12 percent."
  if (tokens.length < LONG_ENOUGH && facts.figures.length === 0) {
    const lacking = (LONG_ENOUGH - tokens.length) / 6 + 0.3;
    add('short', WHOLE.some((each) => counts.has(each)) ? lacking / 2 : lacking);
  }
  if (asks) add('question', 1);
  if (facts.figures.length === 0 && isPointing(tokens)) add('pointing', 1, opening);
  if (facts.address && (asks || counts.has('second'))) add('address', 1, opening);
  if (tokens.length < BROKEN_OFF && /…|\.\.|--/.test(tail)) add('broken', 1);
  if (facts.headline) add('headline', 1);
  if (facts.furniture) add('furniture', 1);
}

const POINTERS = new Set(['that', 'it', 'this']);
const BEFORE_POINTER = new Set('and but so because now well see look'.split(' '));
const BE = roles('be');

/** "And that's the reality": what is judged stands in another sentence. */
function isPointing(tokens: readonly Token[]): boolean {
  const at = BEFORE_POINTER.has(tokens[0]?.word ?? '') ? 1 : 0;
  return POINTERS.has(tokens[at]?.word ?? '') && (classOf(tokens[at + 1]?.word ?? '').roles & BE) !== 0;
}
