import type { Tense } from './match.ts';
import { at, gap, type Tokens } from './tokens.ts';

/** Words that put what they govern after publication; "until" and "by then" look ahead as well. */
const FUTURE = new Set(
  (
    'will would ll shall upcoming until expected expects expect scheduled due plans planned planning intends intend hopes aims ' +
    'slated poised may might could should must can opens begins starts meets closes ends airs premieres expires resumes coming ' +
    'tomorrow deadline forthcoming ahead postponed'
  ).split(' '),
);

/** Past forms that do not end in -ed. */
const PAST = new Set(
  (
    'was were had did said told began came went took made won lost fell rose held met left found saw got gave grew led paid sent sold ' +
    'spoke struck shot broke brought bought built became ran wrote drew drove flew kept knew laid lay rode sank sang sat slid spent ' +
    'stood stole swore taught thought threw tore wore withdrew been since has have having hit'
  ).split(' '),
);

/** Words in -ed that are no past forms. */
const NOT_PAST = new Set(
  'united hundred red need indeed speed bed seed feed proceed succeed exceed bleed breed shed embed'.split(
    ' ',
  ),
);

/** How far a verb may stand from the date it governs, in words. */
const REACH = 14;

const SENTENCE_END = /[!?;\n]|\.["”’)]?\s/;

function tenseOf(tokens: Tokens, i: number): Tense {
  const word = at(tokens, i);
  const next = at(tokens, i + 1);
  if (word === 'won' && next === 't') return 'future';
  // "is set to", "is to", "going to" look ahead; "set" alone does not.
  if ((word === 'set' || word === 'going' || word === 'is' || word === 'are') && next === 'to')
    return 'future';
  // "may" as a month, and "expected" as a plain past ("he expected the worst"), are left to what follows.
  if (FUTURE.has(word) && tokens.word[i] !== 'May') return 'future';
  if (PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word))) return 'past';
  return null;
}

/** The tense of the verb that governs tokens `from` to `to`: the nearest before it in the sentence, else the nearest after. */
export function tenseAround(tokens: Tokens, from: number, to: number): Tense {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (SENTENCE_END.test(gap(tokens, i))) break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  for (let i = to + 1; i < Math.min(tokens.count, to + REACH); i++) {
    if (SENTENCE_END.test(gap(tokens, i - 1))) break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return null;
}
