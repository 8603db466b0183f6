import type { Tense } from './match.ts';
import { isSentenceEnd } from './sentence-end.ts';
import { at, gap, type Tokens } from './tokens.ts';

const list = (words: string): Set<string> => new Set(words.split(' '));

/** Auxiliaries and other words that put what they govern after publication. */
const FUTURE = list(
  'will ll would shall should must may might can upcoming until expected scheduled planned slated poised opens begins starts ' +
    'meets closes ends airs premieres expires expire resumes resume convenes convene reconvene tomorrow deadline forthcoming postponed effective payable reconvenes',
);
/** These look ahead only before "to": "plans to sell", but "announced plans Monday". */
const FUTURE_BEFORE_TO = list(
  'plan plans planning hope hopes aim aims intend intends expect expects set going is are ready likely sure',
);

/** Past forms that do not end in -ed. */
const PAST = list(
  'was were had did said told began came went took made won lost fell rose held met left found saw got gave grew led paid sent sold ' +
    'spoke struck shot broke brought bought built became ran wrote drew drove flew kept knew laid lay rode sank sang sat slid spent ' +
    'stood stole swore taught thought threw tore wore withdrew been since has have having hit could beat',
);

/** Past forms of saying and promising. */
const SAID = list(
  'said told promised announced pledged agreed vowed declared notified invited warned proposed called asked noted',
);

/** Words in -ed that are no past forms. */
const NOT_PAST = list(
  'united hundred red need indeed speed bed seed feed proceed succeed exceed bleed breed shed embed',
);

/** How far a verb may stand from the date it governs, in words, before and after it. */
const BEFORE = 20;
const AFTER = 14;

/** A relative clause: a date right behind these waits for its verb. */
const RELATIVE = list('who whose which where');
/** Behind these begins another clause, with a tense of its own. */
const CLAUSE = list('that who which saying because if when although though while');

/** Whether a past participle at token `i` stands after "be" ("would be held"): it is then no past. */
function isPassiveAhead(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j >= i - 3; j--) {
    if (at(tokens, j) !== 'be') continue;
    return at(tokens, /^(not|never|t)$/.test(at(tokens, j - 1)) ? j - 2 : j - 1) !== 'could';
  }
  return false;
}

/** "was not released until February", "did not open until May": it happened. */
function isDeniedPast(tokens: Tokens, i: number): boolean {
  for (let j = i - 1; j >= i - 5; j--)
    if (/^(not|t)$/.test(at(tokens, j)))
      return /^(was|were|did|didn|wasn|weren|had|hadn)$/.test(at(tokens, j - 1));
  return false;
}

/** "Until Thursday, they had not called": the verb of the main clause says when. */
function isOpeningOfPast(tokens: Tokens, i: number): boolean {
  if (i > 0 && !isSentenceEnd(tokens, i - 1)) return false;
  for (let j = i + 1; j <= i + 8; j++) if (/^(had|was|were|did|has|have)$/.test(at(tokens, j))) return true;
  return false;
}

const asBefore = (tokens: Tokens, i: number): string =>
  at(tokens, i - 1) === 'as' ? 'as' : `${at(tokens, i - 2)} ${at(tokens, i - 1)}`;

/** "was told to appear", "was due to open": what is to be done may lie on either side of publication. */
const TOLD = /^(told|asked|ordered|summoned|required|instructed|due)$/;
const isToldTo = (tokens: Tokens, i: number): boolean =>
  TOLD.test(at(tokens, i)) && at(tokens, i + 1) === 'to' && /^(was|were|been|had)$/.test(at(tokens, i - 1));

/** Events that are named by their day, before they happen as after: "the country's Dec. 12 election". */
const EVENTS = list(
  'election elections vote poll polls referendum primary runoff caucus summit hearing trial deadline debate inauguration launch final concert conference convention ceremony match game closure opening',
);
/** Before an event that is over: "after the May 6 election". */
const OVER = list('after since following');

function isComing(tokens: Tokens, from: number, to: number): boolean {
  if (!EVENTS.has(at(tokens, to + 1)) || gap(tokens, to) !== ' ') return false;
  for (let i = from - 1; i >= from - 4; i--) if (OVER.has(at(tokens, i))) return false;
  return true;
}

function tenseOf(tokens: Tokens, i: number): Tense {
  const word = at(tokens, i);
  const next = at(tokens, i + 1);
  if (isToldTo(tokens, i)) return 'near';
  if (word === 'won' && next === 't') return 'future';
  if (word === 'until' && (isDeniedPast(tokens, i) || isOpeningOfPast(tokens, i))) return 'past';
  // "attacked as planned", "as previously scheduled": it went by the plan.
  if (/^(planned|expected|scheduled)$/.test(word) && /^as( \w+ly)?$/.test(asBefore(tokens, i))) return null;
  if (/^takes?$/.test(word) && /^(effect|over)$/.test(next)) return 'future';
  if (FUTURE_BEFORE_TO.has(word)) return next === 'to' ? 'future' : null;
  if (word === 'due')
    return next !== 'to' || /^(is|are|was|were|be)$/.test(at(tokens, i - 1)) ? 'future' : null;
  // "would have met" looks back; "May" may be the month.
  if (FUTURE.has(word))
    return tokens.word[i] === 'May' ? null : next === 'have' && word !== 'will' ? 'past' : 'future';
  if (PAST.has(word) || (word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word))) {
    if (!isPassiveAhead(tokens, i)) return SAID.has(word) ? 'told' : 'past';
    // "was due to be released"
    return at(tokens, i - 1) === 'be' && isToldTo(tokens, i - 3) ? 'near' : 'future';
  }
  return null;
}

/** "voted to close it by September": what is to be done by then lies ahead of the vote. */
function isDeadline(tokens: Tokens, from: number): boolean {
  if (at(tokens, from - 1) !== 'by') return false;
  for (let i = from - 2; i >= from - 8 && !isSentenceEnd(tokens, i); i--)
    if (at(tokens, i) === 'to' && /^[a-z]{2,}$/.test(tokens.word[i + 1] ?? ''))
      return !/ed$/.test(at(tokens, i + 1));
  return false;
}

/** The tense of the verb that governs tokens `from` to `to`: the nearest before it in the sentence, else the nearest after. */
export function tenseAround(tokens: Tokens, from: number, to: number): Tense {
  // "as early as Tuesday" is yet to come.
  if (
    at(tokens, from - 1) === 'as' &&
    /^(early|soon)$/.test(at(tokens, from - 2)) &&
    at(tokens, from - 3) === 'as'
  )
    return 'future';
  if (isDeadline(tokens, from)) return 'future';
  for (let i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
    // "countries where the Aug. 7 blasts killed": its own verb is still to come.
    if (isSentenceEnd(tokens, i) || RELATIVE.has(at(tokens, i))) break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  for (let i = to + 1; i < Math.min(tokens.count, to + AFTER); i++) {
    if (isSentenceEnd(tokens, i - 1) || CLAUSE.has(at(tokens, i))) break;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return isComing(tokens, from, to) ? 'near' : null;
}
