import type { Token } from '../sources/text/tokens.ts';
import type { SentenceFacts } from './facts.ts';
import { phrasesAt } from './phrases.ts';
import { classOf, roles } from './roles.ts';
import { bitOf, LIST_NAMES } from './words.ts';

/** What one pass over the words of a sentence gathers. */
export interface Seen {
  /** How often each list and phrase stands there, and the words that show it first. */
  counts: Map<string, { count: number; shown: string }>;
  number: string;
  /** The speaker acts: "I", "we". */
  own: boolean;
}

/** Manners of speech open a sentence; further on "well" means something else, and "no harbour" is none anywhere. */
const OPENING = 4;
const COURTESY = bitOf('courtesy');
const INSTITUTION = bitOf('institution');
const OWN = roles('own');
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** Longest abbreviation of a body. */
const LONGEST = 6;
const isAcronym = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST && isUpper(text.charCodeAt(start + 1)) && isUpper(text.charCodeAt(end - 1));

/** A sentence set in capitals throughout, where they tell nothing. */
const isShouted = (tokens: readonly Token[], text: string): boolean =>
  tokens.every(({ kind, start }) => kind !== 'word' || !isLower(text.charCodeAt(start + 1)));

/** Reads the words of a sentence once. */
export function readWords({ tokens, text }: SentenceFacts): Seen {
  const counts: Seen['counts'] = new Map();
  const seen: Seen = { counts, number: '', own: false };
  const tell = (name: string, shown: string): void => {
    const own = counts.get(name);
    if (own) own.count += 1;
    else counts.set(name, { count: 1, shown });
  };
  const played: number[] = [];
  let all = 0;
  let shouted: boolean | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word, capital, start, end } = tokens[at]!;
    const acronym = capital && isAcronym(text, start, end) && !(shouted ??= isShouted(tokens, text));
    const known = classOf(word);
    // "US" is no "us", and May no permission.
    let lists = acronym
      ? INSTITUTION
      : at < OPENING && !(word === 'no' && text[end] === ' ')
        ? known.lists
        : known.lists & ~COURTESY;
    if (capital && at > 0 && word === 'may') lists = 0;
    const own = acronym ? 0 : known.roles;
    played.push(own);
    all |= own;
    for (; lists !== 0; lists &= lists - 1) tell(LIST_NAMES[31 - Math.clz32(lists & -lists)]!, word);
    if (kind === 'number') seen.number ||= word;
  }
  seen.own = (all & OWN) !== 0;
  for (let at = 0; at < played.length; at += 1) if (played[at]) phrasesAt(tokens, played, at, tell);
  return seen;
}
