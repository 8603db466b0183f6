import { NOUNS } from './cue-nouns.ts';
import { VERDICTS } from './cue-nouns.ts';
import { BEGINS_PHRASAL, VERBS, type Cue } from './verbs.ts';
import { ADVERBS, AUXILIARIES, COMMON_VERBS, DAYS, MONTHS } from './words.ts';

/** What a written word is, whatever stands around it: looked up once for each spelling. */
export interface Entry {
  /** Lower case, straight apostrophes. */
  word: string;
  cue: Cue | undefined;
  /** May be a cue: verb, noun, "according", "in". */
  trigger: boolean;
  /** A finite verb, as far as the word alone tells. */
  verb: boolean;
  adverb: boolean;
  auxiliary: boolean;
  /** Ends as past forms do: "accused". */
  past: boolean;
  /** A day or a month: its capital is no sign of a name. */
  calendar: boolean;
  /** Of two to five capitals and nothing else: "DSP", "NSW". */
  capitals: boolean;
}

/** Spellings kept; a text of more is looked up again. */
const KEPT = 50_000;
const known = new Map<string, Entry>();

/** Names in capitals that a small word is spelled like: "the WHO's Mike Ryan", "US officials". */
const ACRONYMS = new Set(['WHO', 'US', 'IT']);

/** The entry of a word as written. */
export function entryOf(written: string): Entry {
  const found = known.get(written);
  if (found) return found;
  if (known.size >= KEPT) known.clear();
  // A copy of its own: a slice would keep the whole text it was cut from.
  const spelling = written.split('').join('');
  const lower = ACRONYMS.has(spelling) ? spelling : spelling.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const cue = VERBS.get(word);
  const entry: Entry = {
    word,
    cue,
    trigger:
      cue !== undefined ||
      BEGINS_PHRASAL.has(word) ||
      word === 'put' ||
      word === 'puts' ||
      VERDICTS.has(word) ||
      word === 'according' ||
      word === 'in' ||
      word === 'per' ||
      NOUNS.has(word),
    verb: COMMON_VERBS.has(word) || AUXILIARIES.has(word) || isFinite(word, cue),
    adverb: (ADVERBS.has(word) || /[a-z]{2}ly$/.test(word)) && word !== 'family',
    auxiliary: AUXILIARIES.has(word),
    past: /[a-z]{2}ed$/.test(word),
    calendar: DAYS.has(word) || MONTHS.has(word),
    capitals: /^[A-Z]{2,5}$/.test(written),
  };
  known.set(spelling, entry);
  return entry;
}

/** "plans" may be a noun, "planned" may not; "cast" may. */
function isFinite(word: string, cue: Cue | undefined): boolean {
  if (!cue || (cue.form !== 'past' && cue.form !== 's')) return false;
  const noun = cue.frames.has('noun');
  return cue.form === 'past' ? word !== cue.lemma || !noun : !noun;
}

/** The entry of marks and quotations. */
export const NO_WORD: Entry = {
  word: '',
  cue: undefined,
  trigger: false,
  verb: false,
  adverb: false,
  auxiliary: false,
  past: false,
  calendar: false,
  capitals: false,
};
