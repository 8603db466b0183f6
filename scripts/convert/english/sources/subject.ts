import { beforeTime } from './adjunct.ts';
import { beforeParenthesis, described } from './antecedent.ts';
import { acrossApposition } from './apposition.ts';
import { clauseSubject, mainSubject } from './clause.ts';
import { isPlural } from './head.ts';
import { phraseBefore, type Range } from './phrases.ts';
import { isMark, isSkipped, isVerb, isWord } from './word-class.ts';
import type { Outer } from './quotes.ts';
import { isSpeech } from './speech.ts';
import { VERBS, type Cue } from './verbs.ts';
import { BE, DETERMINERS, NEGATIONS, PREPOSITIONS, SUBORDINATORS } from './words.ts';

/** Who speaks, and what stands between the speaker and the verb. */
export interface Subject extends Range {
  negated: boolean;
  /** First token of speaker, appositions and auxiliaries. */
  edge: number;
  inverted: boolean;
}

/** The subject of the verb at `at`; null where the verb does not attribute (passive, infinitive, noun). */
export function subjectOf(tokens: Outer[], at: number, cue: Cue): Subject | null {
  let left = at;
  let negated = false;
  let be = false;
  while (left > 0 && isSkipped(tokens[left - 1]) && tokens[left - 1]?.word !== 'all') {
    const word = tokens[left - 1]?.word ?? '';
    negated ||= NEGATIONS.has(word);
    be ||= BE.has(word);
    left -= 1;
  }
  // "is expected", "was told": the subject does not speak; "was quoted as saying" does.
  if (be && cue.form !== 'ing') return null;
  if (cue.form === 'base' && tokens[left - 1]?.word === 'to') return infinitive(tokens, left - 1);
  const bare = left === at;
  // "has known", but no bare "known".
  if (bare && cue.form === 'participle') return null;
  left = beforeTime(tokens, left);
  const range = before(tokens, left, cue);
  if (!range || (!RELATIVE.has(tokens[left - 1]?.word ?? '') && isReduced(tokens, range, cue, bare)))
    return null;
  if (cue.form === 'base' && bare && !isPlural(tokens, range)) return null;
  return { ...range, negated, edge: range.from, inverted: false };
}

const RELATIVE = new Set(['who', 'which']);

/** "went on to say", "continued to argue", "was quoted as saying": one cue of several words. */
function infinitive(tokens: Outer[], to: number): Subject | null {
  const verb = tokens[to - 1]?.word === 'on' ? to - 2 : to - 1;
  if (!['went', 'goes', 'continued', 'continues'].includes(tokens[verb]?.word ?? '')) return null;
  const range = phraseBefore(tokens, verb);
  return range && { ...range, negated: false, edge: range.from, inverted: false };
}

/** Participles that follow their noun more often than they take it as a subject. */
const PARTICIPLES = new Set(
  'dub call label brand deem consider estimate expect describe portray outline order request propose'.split(
    ' ',
  ),
);

/** "legislation dubbed the Act", "an estimated 40", "the mayor's warning": no subject and its verb. */
function isReduced(tokens: Outer[], range: Range, cue: Cue, bare: boolean): boolean {
  const last = tokens[range.to - 1];
  if (!last || last.kind === 'possessive' || tokens[range.to]?.kind === 'possessive') return true;
  if (!bare || cue.form === 'ing') return false;
  if (DETERMINERS.has(last.word) && !SPEAKING.has(last.word)) return true;
  // Number tells nouns from verbs: "immigration advocates" is no "she advocates".
  if (cue.form === 's' && !last.capital && isPlural(tokens, range)) return true;
  if (cue.form !== 'past') return false;
  const stop = tokens[range.from - 1];
  if (!stop || stop.kind !== 'word' || SUBORDINATORS.has(stop.word)) return false;
  if (PREPOSITIONS.has(stop.word)) return true;
  const frames = VERBS.get(stop.word)?.frames;
  return isVerb(stop) && (PARTICIPLES.has(cue.lemma) || (!frames?.has('clause') && !frames?.has('that')));
}

const SPEAKING = new Set(
  'many some several most few all both one two three four five six seven eight nine ten those others each he she they it we i who'.split(
    ' ',
  ),
);

function before(tokens: Outer[], left: number, cue: Cue): Range | null {
  const previous = tokens[left - 1];
  if (!previous) return null;
  if (
    previous.word === 'who' ||
    previous.word === 'which' ||
    (previous.word === 'that' && cue.form !== 'ing')
  ) {
    const comma = isMark(tokens[left - 2], ',') ? left - 2 : left - 1;
    const range = phraseBefore(tokens, comma);
    return range && (described(tokens, range) ?? range);
  }
  if (cue.form === 'ing' && isMark(previous, ',–—'))
    return mainSubject(tokens, left - 1) ?? clauseSubject(tokens, left - 1);
  const named = cue.form === 'ing' ? null : beforeParenthesis(tokens, left - 1);
  if (named) return named;
  if (isMark(previous, ',–—)-'))
    return cue.form === 'ing'
      ? clauseSubject(tokens, left - 1)
      : (acrossApposition(tokens, left - 1) ?? inList(tokens, left, cue));
  if (previous.word === 'and' || previous.word === 'but' || previous.word === 'or')
    return clauseSubject(tokens, left - 1);
  if (previous.quote && cue.form === 'ing') return clauseSubject(tokens, left);
  if (previous.quote)
    return isSpeech(previous) || lastMark(previous) !== ',' ? null : acrossApposition(tokens, left);
  if (cue.form === 'ing' && left === 0) return null;
  if (PREPOSITIONS.has(previous.word))
    return previous.word === 'by' || cue.form !== 'ing' ? null : clauseSubject(tokens, left - 1);
  // "immigrants refusing to leave" modifies; "a letter saying that" attributes.
  if (cue.form === 'ing' && !SAYING.has(cue.lemma) && !BE.has(tokens[left]?.word ?? '')) return null;
  return withoutGerund(tokens, phraseBefore(tokens, left));
}

const SAYING = new Set(
  'say claim argue warn state ask accuse allege suggest announce declare confirm criticize criticise denounce condemn describe'.split(
    ' ',
  ),
);

/** "issuing a report saying": the report says. */
const withoutGerund = (tokens: Outer[], range: Range | null): Range | null =>
  range &&
  range.to - range.from > 1 &&
  !tokens[range.from]?.capital &&
  /ing$/.test(tokens[range.from]?.word ?? '')
    ? { ...range, from: range.from + 1 }
    : range;

const lastMark = (token: Outer) => token.quote?.inner.at(-1)?.word ?? '';

/** "raised concerns, said he would go": a further verb of the same subject, where no speaker can follow it. */
function inList(tokens: Outer[], left: number, cue: Cue): Range | null {
  let next = left;
  while (next < tokens.length && VERBS.get(tokens[next]?.word ?? '') !== cue) next += 1;
  return /^(that|(he|she|they|it)('.*)?)$/.test(tokens[next + 1]?.word ?? '') && isWord(tokens[next + 2])
    ? clauseSubject(tokens, left - 1)
    : null;
}
