import type { Token } from '../sources/text/tokens.ts';
import { roles } from './roles.ts';

/** Two words near each other that say more together than apart. */
interface Phrase {
  /** The feature it shows. */
  name: string;
  first: number;
  /** The second of the words: one of the `within` words that follow. */
  then: number;
  within: number;
  /** Not where the word before the first can be this. */
  notAfter: number;
  /** Not where the word after the second can be this. */
  notBefore: number;
  /** Only where the word after the second can be this. */
  before: number;
}

const phrase = (
  name: string,
  first: number,
  then: number,
  { within = 1, notAfter = 0, notBefore = 0, before = 0 } = {},
): Phrase => ({ name, first, then, within, notAfter, notBefore, before });
const SELF = roles('speaker', 'own', 'you');

/** Every phrase, with an example. */
const PHRASES: readonly Phrase[] = [
  // "I really think"
  phrase('stance', roles('speaker'), roles('stance'), { within: 2 }),
  // "was quietly sold"
  phrase('passive', roles('be'), roles('participle'), { within: 2 }),
  // "the ministry has to answer", "are not required to"
  phrase('duty', roles('have'), roles('to'), { notAfter: SELF, notBefore: roles('article') }),
  phrase('duty', roles('bound'), roles('to')),
  // "we have to"
  phrase('exhortation', SELF, roles('now'), { before: roles('to') }),
  // "has no doctor", "there is no limit"
  phrase('lacks', roles('have', 'be', 'with'), roles('no')),
  // "murders are up", "premiums keep climbing"
  phrase('trend', roles('be', 'keep', 'have'), roles('trend'), { within: 2 }),
  // "was against the canal"
  phrase('position', roles('be'), roles('side'), { within: 2 }),
  // "she wants to abolish"
  phrase('position', roles('third', 'you'), roles('says')),
  // "you signed it"
  phrase('yours', roles('you'), roles('act'), { within: 2 }),
  phrase('yours', roles('you'), roles('said')),
  // "I have met"
  phrase('story', roles('speaker', 'own'), roles('lived'), { within: 2 }),
  // "in our history"
  phrase('superlative', roles('in'), roles('history'), { within: 4 }),
  // "raises serious questions"
  phrase('judged', roles('raise'), roles('doubt'), { within: 3 }),
  // "one of the most"
  phrase('judged', roles('one'), roles('most'), { within: 3 }),
  // "is going to", "plans to"; but not "goes to the bank"
  phrase('prediction', roles('going'), roles('to'), { notBefore: roles('article') }),
  // "they cannot trace"; but "I cannot" is a feeling and "cannot let" an appeal
  phrase('unable', roles('cannot'), 0, { within: 0, notAfter: roles('speaker'), notBefore: roles('let') }),
];
const ANY = PHRASES.reduce((bits, { first }) => bits | first, 0);

/**
 * Tells which phrases begin at a word.
 *
 * @param played the roles that each word can play
 * @param tell called with the feature and the words that show it
 */
export function phrasesAt(
  tokens: readonly Token[],
  played: readonly number[],
  at: number,
  tell: (name: string, shown: string) => void,
): void {
  const own = played[at] ?? 0;
  if ((own & ANY) === 0) return;
  const previous = played[at - 1] ?? 0;
  for (const { name, first, then, within, notAfter, notBefore, before } of PHRASES) {
    if ((own & first) === 0 || (previous & notAfter) !== 0) continue;
    // Where nothing is to follow, the first word is the phrase.
    for (let second = within === 0 ? at : at + 1; second <= at + within; second += 1) {
      if (within > 0 && ((played[second] ?? 0) & then) === 0) continue;
      const next = played[second + 1] ?? 0;
      if ((next & notBefore) === 0 && (before === 0 || (next & before) !== 0))
        tell(name, shownFrom(tokens, at, second));
      break;
    }
  }
}

const shownFrom = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map(({ word }) => word)
    .join(' ');
